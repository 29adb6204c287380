import type { Driver, Tab, View } from '../../../scripts/drivers/driver.ts';
import { click, named } from './named.ts';
import { listed } from './rows.ts';

/** Opens the panel, and asks there which of the page's cookies, all of which are these, keeps one logged in. */
export async function askInPanel(
  driver: Driver,
  tab: Tab,
  names: readonly string[],
): Promise<View> {
  const panel = await driver.panel(tab);
  await ask(panel, names);
  return panel;
}

/** The same in a panel that is open. */
export async function ask(panel: View, names: readonly string[]): Promise<void> {
  for (const name of names) await listed(panel, name);
  await panel.click('[data-face=sessions]');
  await click(panel, 'button', 'Which cookie keeps me logged in?');
  await named(panel, 'button', 'Start');
  await click(panel, 'button', `All ${names.length}`);
}

/** Waits until so many loads of the page have been made, and the next one goes on. */
export async function loadsMade(panel: View, count: number): Promise<void> {
  await panel.waitFor(
    (least) =>
      document.querySelectorAll('.experiment-trial[data-seen]').length >= least &&
      document.querySelector('.experiment-trial--current') !== null,
    count,
  );
}

/** How the experiment ended: `found`, or why nothing was. */
export function ending(panel: View): Promise<string> {
  return panel.waitFor(
    () => document.querySelector<HTMLElement>('[data-ending]')?.dataset.ending ?? '',
  );
}

/** What was found of each cookie. */
export function findings(panel: View): Promise<Record<string, string>> {
  return panel.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-candidate]')].map(({ dataset }) => [
        dataset.candidate ?? '',
        dataset.need ?? '',
      ]),
    ),
  );
}
