import type { View } from '../../../scripts/drivers/driver.ts';

interface Watched {
  cookiescopeRedraws: { count: number; first: number; last: number };
}

/** Counts from now on how often the list is drawn again: changes of the document that come together are one. */
export async function watchRedraws(view: View): Promise<void> {
  await view.evaluate(() => {
    const redraws = { count: 0, first: 0, last: 0 };
    (globalThis as unknown as Watched).cookiescopeRedraws = redraws;
    new MutationObserver(() => {
      redraws.count += 1;
      redraws.last = performance.now();
      redraws.first ||= redraws.last;
    }).observe(document.querySelector('[role=grid], ul[aria-label="Cookies"]') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** How often it was drawn, and for how long that went on, in milliseconds. */
export function redraws(view: View): Promise<{ count: number; took: number }> {
  return view.evaluate(() => {
    const { count, first, last } = (globalThis as unknown as Watched).cookiescopeRedraws;
    return { count, took: last - first };
  });
}
