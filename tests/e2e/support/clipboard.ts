import type { Tab, View } from '../../../scripts/drivers/driver.ts';

interface Watched {
  cookiescopeCopies: number;
}

/** Does what copies something in a view, and waits until it is on the clipboard: the view may go then. */
export async function copying(view: View, act: () => Promise<void>): Promise<void> {
  await view.evaluate(() => {
    const scope = globalThis as unknown as Watched;
    scope.cookiescopeCopies = 0;
    const note = () => {
      scope.cookiescopeCopies += 1;
    };
    // The old command copies once the event has been heard by all.
    document.addEventListener('copy', () => setTimeout(note));
    const { clipboard } = navigator;
    const writeText = clipboard.writeText.bind(clipboard);
    clipboard.writeText = (text) => writeText(text).then(note);
  });
  await act();
  await view.waitFor(() => (globalThis as unknown as Watched).cookiescopeCopies > 0);
}

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
