import { setImmediate } from 'node:timers/promises';
import { act } from 'preact/test-utils';
import { click } from './mount.ts';

/** Lets the answers arrive that are already on their way, and what follows from them be rendered. */
export function settle(): Promise<void> {
  return act(() => setImmediate());
}

/** A click, and all that comes of it. */
export async function clickAndSettle(element: HTMLElement): Promise<void> {
  await click(element);
  await settle();
}
