import type { Playback } from '../recording/recorded.ts';

/** A page that shows a recording asks for it, and the page that records plays it. */
export type ChannelMessage =
  | { readonly kind: 'ask' }
  | { readonly kind: 'playback'; readonly playback: Playback };

/** Only pages of the extension can be on it: a channel belongs to an origin. */
export function recordingChannel(tabId: number): BroadcastChannel {
  return new BroadcastChannel(`recording:${tabId}`);
}
