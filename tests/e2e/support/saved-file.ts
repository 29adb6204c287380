import type { View } from '../../../scripts/drivers/driver.ts';

interface Handed {
  handed?: Promise<{ name: string; text: string }>;
}

/** What the browser is handed to save when something is done in a view. */
export async function saved(
  view: View,
  act: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  await view.evaluate(() => {
    const { createObjectURL } = URL;
    const scope = globalThis as Handed;
    delete scope.handed;
    URL.createObjectURL = (blob: Blob) => {
      const url = createObjectURL.call(URL, blob);
      scope.handed = new Promise((resolve) => {
        document.addEventListener(
          'click',
          ({ target }) => {
            if (!(target instanceof HTMLAnchorElement) || target.href !== url) return;
            blob.text().then((text) => resolve({ name: target.download, text }));
          },
          { capture: true },
        );
      });
      return url;
    };
  });
  await act();
  return view.waitFor(() => (globalThis as Handed).handed);
}
