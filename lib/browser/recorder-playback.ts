import type { Playback } from '../recording/recorded.ts';
import { browser } from './api.ts';
import { type ChannelMessage, recordingChannel } from './recorder-channel.ts';

/**
 * Plays the recording of the inspected tab: at first the whole of it, then whatever is added. Returns the way
 * to stop.
 */
export function playRecording(listener: (playback: Playback) => void): () => void {
  const channel = recordingChannel(browser.devtools.inspectedWindow.tabId);
  const from = crypto.randomUUID();
  let hasBegun = false;
  channel.onmessage = ({ data }: MessageEvent<ChannelMessage>) => {
    if (data.kind !== 'playback') return;
    if (data.to === from) hasBegun = true;
    // Before the whole has come, what is added is in it. What another page asked for is known here.
    else if (data.to !== null || !hasBegun) return;
    listener(data.playback);
  };
  channel.postMessage({ kind: 'ask', from } satisfies ChannelMessage);
  return () => channel.close();
}

/** Has the recording of the inspected tab go on, or pause: then the browser has nothing to tell, and saves the work. */
export function setRecording(isOn: boolean): void {
  const channel = recordingChannel(browser.devtools.inspectedWindow.tabId);
  channel.postMessage({ kind: 'record', isOn, at: Date.now() } satisfies ChannelMessage);
  channel.close();
}
