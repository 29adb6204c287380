import type { View } from '../../../scripts/drivers/driver.ts';

/** Shows the panel's audit. By keyboard: as sites of frames come in, what is below them moves. */
export async function openAudit(panel: View): Promise<void> {
  await panel.focus('[data-face="audit"]');
  await panel.press('Enter');
}

/** Shows the panel's audit, and waits until the page has its grade. */
export async function showAudit(panel: View): Promise<void> {
  await openAudit(panel);
  await panel.waitFor(() => document.querySelector('.grade-card') !== null);
}

/** The line of a finding. */
export function finding(code: string): string {
  return `[data-finding="${code}"] .topic__head`;
}

/** The codes of the findings that are open. */
export function opened(panel: View): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.topic:has([aria-expanded=true])')].map(
      ({ dataset }) => dataset.finding ?? '',
    ),
  );
}

/** The grade of the page, as the audit shows it. */
export function gradeOf(panel: View): Promise<{ letter: string; score: number }> {
  return panel.evaluate(() => {
    const text = document.querySelector('.grade-card__result')?.textContent ?? '';
    const [, letter = '', score = ''] = /Grade ([A-F])(\d+) of 100/.exec(text) ?? [];
    return { letter, score: Number(score) };
  });
}
