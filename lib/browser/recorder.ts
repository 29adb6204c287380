import { timeOf } from '../recording/recorded.ts';
import { createTape } from '../recording/tape.ts';
import { browser } from './api.ts';
import { batchRecorded } from './recorder-batch.ts';
import { type ChannelMessage, recordingChannel } from './recorder-channel.ts';
import { sendInPortions } from './recorder-portions.ts';
import { recordThroughBackground } from './recorder-relay.ts';
import { recordTab } from './recorder-tab.ts';

/**
 * Records the inspected tab for as long as this page lives. In the page that DevTools loads when it opens:
 * so nothing is lost when the background is stopped, and nothing recorded once DevTools is closed.
 */
export function startRecorder(): void {
  const { tabId } = browser.devtools.inspectedWindow;
  const tape = createTape();
  const channel = recordingChannel(tabId);
  const send = sendInPortions((playback, to: string | null) =>
    channel.postMessage({ kind: 'playback', to, playback } satisfies ChannelMessage),
  );
  const batch = batchRecorded((recorded) =>
    send({ isWhole: false, dropped: tape.dropped, recorded }, null),
  );

  const record = browser.webRequest && browser.cookies ? recordTab : recordThroughBackground;
  function begin(): (at: number) => void {
    let end = Number.POSITIVE_INFINITY;
    const stop = record(tabId, (recorded) => {
      if (timeOf(recorded) > end) return;
      tape.add(recorded);
      batch.add(recorded);
    });
    // On a busy machine the background hears of the end only later, and what it heard before then may still come.
    return (at) => {
      end = at;
      stop();
    };
  }
  let stop: ((at: number) => void) | null = begin();

  function setRecording(isOn: boolean, at: number): void {
    if (isOn === (stop !== null)) return;
    stop?.(at);
    stop = isOn ? begin() : null;
  }

  channel.onmessage = ({ data }: MessageEvent<ChannelMessage>) => {
    if (data.kind === 'record') setRecording(data.isOn, data.at);
    if (data.kind !== 'ask') return;
    // Of a pause only the page knew that asked for it.
    setRecording(true, Date.now());
    // What waits is on the tape too, and is not to be told twice.
    batch.flush();
    send({ isWhole: true, dropped: tape.dropped, recorded: tape.contents() }, data.from);
  };
}
