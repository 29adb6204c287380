import type { View } from '../../../scripts/drivers/driver.ts';
import { click, named } from './named.ts';

/** Shows the panel's snapshots. By keyboard: as sites of frames come in, what is below them moves. */
export async function showSnapshots(panel: View): Promise<void> {
  await panel.focus('[data-face="snapshots"]');
  await panel.press('Enter');
  await named(panel, 'button', 'Take a snapshot');
}

/** Takes a snapshot of the site. */
export async function takeSnapshot(panel: View, name: string): Promise<void> {
  await click(panel, 'button', 'Take a snapshot');
  await panel.fill(await named(panel, 'textbox', 'Name'), name);
  await panel.press('Enter');
  await named(panel, 'heading', name);
  // Keys go to the dialog for as long as it is there.
  await panel.waitFor(() => document.querySelector('dialog[open]') === null);
}

/** What the comparison tells of each cookie that is not folded: `theme changed`. */
export function differences(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-diff]')].map(
      ({ dataset }) => `${dataset.diff} ${dataset.kind}`,
    ),
  );
}

/** Waits until the comparison tells this of a cookie. */
export async function differs(panel: View, name: string, kind: string): Promise<void> {
  await panel.waitFor(
    (selector) => document.querySelector(selector) !== null,
    `[data-diff="${name}"][data-kind="${kind}"]`,
  );
}

/** Saves the site as it is as a profile, from the popup. */
export async function saveProfile(popup: View, name: string): Promise<void> {
  await click(popup, 'button', 'More actions');
  await click(popup, 'menuitem', /^Save as profile…/);
  await popup.fill(await named(popup, 'textbox', 'Name'), name);
  await popup.press('Enter');
  await named(popup, 'button', name);
}
