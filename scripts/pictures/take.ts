import type { View } from '../drivers/driver.ts';

/** Takes the picture of a face. */
export type Take = (face: string, view: View) => Promise<void>;

/** Waits until this is on the page, and nothing moves any more. */
export async function shows(view: View, selector: string): Promise<void> {
  await view.waitFor(
    (wanted) =>
      document.querySelector(wanted) !== null &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    selector,
  );
}
