import type { Tab } from '../../../scripts/drivers/driver.ts';

/** What is on the clipboard, as pasting it into a field of a web page tells. */
export async function pasted(tab: Tab): Promise<string> {
  await tab.evaluate(() => {
    document.querySelector('#pasted')?.remove();
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.prepend(field);
  });
  await tab.click('#pasted');
  await tab.press('Control+v');
  return tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '');
}
