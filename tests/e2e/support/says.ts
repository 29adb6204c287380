import type { View } from '../../../scripts/drivers/driver.ts';

/** Waits until the view shows these words somewhere. */
export async function says(view: View, words: string): Promise<void> {
  await view.waitFor(
    // biome-ignore lint/performance/useDomNodeTextContent: only what is visible is wanted
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    words,
  );
}
