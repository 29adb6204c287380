import type { Playback } from '../recording/recorded.ts';

/** How much of a recording goes into one message: copying ten thousand responses at once would hold up the panel. */
const PORTION = 500;

/** Sends playbacks in their order, a portion at a time. `post` is what sends one. */
export function sendInPortions<T>(post: (playback: Playback, to: T) => void) {
  const waiting: { readonly portion: Playback; readonly to: T }[] = [];
  let isSending = false;

  function next(): void {
    const first = waiting.shift();
    isSending = first !== undefined;
    if (!first) return;
    post(first.portion, first.to);
    setTimeout(next, 0);
  }

  return (playback: Playback, to: T): void => {
    for (const portion of portionsOf(playback)) waiting.push({ portion, to });
    if (!isSending) next();
  };
}

/** Only the first portion of a whole recording takes the place of what came before. */
function portionsOf({ isWhole, dropped, recorded }: Playback): Playback[] {
  const portions: Playback[] = [{ isWhole, dropped, recorded: recorded.slice(0, PORTION) }];
  for (let start = PORTION; start < recorded.length; start += PORTION) {
    const portion = recorded.slice(start, start + PORTION);
    portions.push({ isWhole: false, dropped, recorded: portion });
  }
  return portions;
}
