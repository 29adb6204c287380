import type { Playback } from '../recording/recorded.ts';
import { browser } from './api.ts';
import { type ChannelMessage, recordingChannel } from './recorder-channel.ts';

/**
 * Plays the recording of the inspected tab: at first the whole of it, then whatever is added. Returns the way
 * to stop.
 */
export function playRecording(listener: (playback: Playback) => void): () => void {
  const channel = recordingChannel(browser.devtools.inspectedWindow.tabId);
  let hasBegun = false;
  channel.onmessage = ({ data }: MessageEvent<ChannelMessage>) => {
    if (data.kind !== 'playback') return;
    // Before the whole has come, the parts are in it. Another page that asks is no reason to begin anew.
    if (data.playback.isWhole === hasBegun) return;
    hasBegun = true;
    listener(data.playback);
  };
  channel.postMessage({ kind: 'ask' } satisfies ChannelMessage);
  return () => channel.close();
}
