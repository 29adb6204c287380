import type { View } from '../../../scripts/drivers/driver.ts';
import { click } from './named.ts';
import { cell, listed } from './rows.ts';

/** Opens the details of a cookie in the panel, and waits for its contents. */
export async function showContents(panel: View, name: string): Promise<void> {
  await listed(panel, name);
  await panel.click(cell(name, 'name'));
  if (!(await panel.evaluate(() => document.querySelector('.panel-details') !== null))) {
    await panel.press('Space');
  }
  await panel.waitFor(
    (wanted) =>
      document.querySelector('.panel-details h2')?.textContent === wanted &&
      document.querySelector('.panel-details :is(.contents-tree, .contents__plain)'),
    name,
  );
}

/** Waits until a line of the tree, by its path, shows these words. */
export async function lineSays(view: View, path: string, words: string): Promise<void> {
  await view.waitFor(
    (selector, wanted) => document.querySelector(selector)?.textContent?.includes(wanted),
    `[role=treeitem][data-path="${path}"]`,
    words,
  );
}

/** Waits for the answer to the question whether a server would accept the value. */
export async function statusIs(view: View, status: string): Promise<void> {
  await view.waitFor(
    (wanted) => document.querySelector<HTMLElement>('[data-status]')?.dataset.status === wanted,
    status,
  );
}

/** Gives a key in place of the one before. */
export async function giveKey(view: View, button: string, key: string): Promise<void> {
  await click(view, 'button', button);
  const field = '.contents-form input[type=password]';
  await view.fill(field, key);
  await view.focus(field);
  await view.press('Enter');
}
