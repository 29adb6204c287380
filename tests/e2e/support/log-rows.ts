import { expect } from 'vitest';
import type { View } from '../../../scripts/drivers/driver.ts';
import { click } from './named.ts';

/** Shows the panel's log of Set-Cookie headers. */
export async function showLog(panel: View): Promise<void> {
  await click(panel, 'button', /^Set-Cookie/);
}

/** The rows of the log in short, such as `session stored confirmed`, in the order on screen. */
export function logRows(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-set-cookie]')].map(({ dataset }) =>
      [dataset.setCookie, dataset.outcome, dataset.confirmation].join(' '),
    ),
  );
}

/** Waits until the log has exactly these rows, in whatever order. */
export async function logged(panel: View, rows: readonly string[]): Promise<void> {
  await expect.poll(async () => (await logRows(panel)).sort()).toEqual([...rows].sort());
}
