import type { View } from '../../../scripts/drivers/driver.ts';

/** Waits until the bar names the change that was made or taken back last, in these words. */
export async function barSays(view: View, words: string): Promise<void> {
  await view.waitFor(
    (wanted) =>
      [...document.querySelectorAll('[role=status]')].some(
        ({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() === wanted,
      ),
    words,
  );
}

/** Clicks a button of the bar; the panel's tool bar has some of the same names. */
export async function clickInBar(view: View, name: 'Undo' | 'Redo'): Promise<void> {
  const button = await view.waitFor((wanted) => {
    for (const bar of document.querySelectorAll('p[role=status] + div')) {
      const found = [...bar.querySelectorAll('button')].find(
        ({ textContent }) => textContent?.trim() === wanted,
      );
      if (!found) continue;
      found.setAttribute('data-in-bar', wanted);
      return `[data-in-bar="${wanted}"]`;
    }
    return null;
  }, name);
  await view.click(button);
}
