import { expect } from 'vitest';
import type { View } from '../../../scripts/drivers/driver.ts';

/**
 * Expects that axe-core finds nothing wrong with the view as it is, neither in light nor in dark colours. The
 * test goes on after a finding, so that one run tells them all.
 */
export async function expectSound(view: View, state: string): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await view.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    // Colours on their way from one theme to the other are nobody's choice.
    await view.waitFor(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    expect.soft(await view.axe(), `${state}, ${theme}`).toEqual([]);
  }
}
