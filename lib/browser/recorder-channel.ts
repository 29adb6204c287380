import type { Playback } from '../recording/recorded.ts';

/** A page that shows a recording asks for it, and the page that records plays it. */
export type ChannelMessage =
  /** `from` is made up by the page, to be known by. */
  | { readonly kind: 'ask'; readonly from: string }
  /** `to` is the page that asked for the whole; null for what is added, which is for all. */
  | { readonly kind: 'playback'; readonly to: string | null; readonly playback: Playback }
  /** To go on, or to listen to nothing meanwhile; `at` in milliseconds since 1970, when the user asked for that. */
  | { readonly kind: 'record'; readonly isOn: boolean; readonly at: number };

/** Only pages of the extension can be on it: a channel belongs to an origin. */
export function recordingChannel(tabId: number): BroadcastChannel {
  return new BroadcastChannel(`recording:${tabId}`);
}
