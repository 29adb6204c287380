import { expect } from 'vitest';
import type { View } from '../../../scripts/drivers/driver.ts';

/** The second theme has other colours, and everything else in common with the first. */
const THEMES = [
  ['light', undefined],
  ['dark', ['color-contrast']],
] as const;

/**
 * Expects that axe-core finds nothing wrong with the view as it is, neither in light nor in dark colours, and that
 * panes scroll one by one. The test goes on after a finding, so that one run tells them all.
 */
export async function expectSound(view: View, state: string): Promise<void> {
  expect.soft(await panesThatScrollWhole(view), `${state}, panes with panes in them`).toEqual([]);
  for (const [theme, rules] of THEMES) {
    await view.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    // Colours on their way from one theme to the other are nobody's choice.
    await view.waitFor(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    expect.soft(await view.axe(rules), `${state}, ${theme}`).toEqual([]);
  }
}

/**
 * The panes that scroll though all that is in them fits, or though other panes are in them: tool bars and headings then
 * go out of sight. How far they do.
 */
function panesThatScrollWhole(view: View): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll('.ui-split__pane')]
      .filter((pane) => {
        if (pane.scrollHeight <= pane.clientHeight) return false;
        const height = (child: Element) => child.getBoundingClientRect().height;
        const fits = [...pane.children].every((child) => height(child) <= pane.clientHeight);
        return fits || pane.querySelector('.ui-split') !== null;
      })
      .map(
        ({ className, scrollHeight, clientHeight }) =>
          `${className} ${scrollHeight}/${clientHeight}`,
      ),
  );
}
