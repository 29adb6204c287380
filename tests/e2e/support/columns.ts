import type { View } from '../../../scripts/drivers/driver.ts';
import { click, named } from './named.ts';

/** Turns columns of the panel on or off, by their titles, until none has lost its room to another. */
export async function showColumns(
  panel: View,
  choice: Readonly<Record<string, boolean>>,
): Promise<void> {
  await click(panel, 'button', 'Columns');
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const [title, wanted] of Object.entries(choice)) {
      // A column without room says so beside its title.
      const item = await named(panel, 'menuitem', new RegExp(`^${title}`));
      const isShown = await panel.evaluate(
        (selector) => document.querySelector(selector)?.ariaChecked === 'true',
        item,
      );
      if (isShown === wanted) continue;
      await panel.click(item);
      await panel.waitFor(
        (selector, state) => document.querySelector(selector)?.ariaChecked === state,
        item,
        String(wanted),
      );
      isChanged = true;
    }
  }
  await panel.press('Escape');
}

/** The ids of the columns on screen, in their order. */
export function shownColumns(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=columnheader]')].map(
      ({ dataset }) => dataset.column ?? '',
    ),
  );
}
