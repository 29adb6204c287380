import type { View } from '../../../scripts/drivers/driver.ts';

/** Scrolls through a list or table, of which only what is in sight is in the document, and reads each screenful. */
export async function eachScreen<Read>(view: View, read: () => Read): Promise<Read[]> {
  const screens: Read[] = [];
  for (let place = 0, isLast = false; !isLast; place++) {
    isLast = await view.evaluate(showScreen, place);
    await view.waitFor(isDrawn);
    screens.push((await view.evaluate(read)) as Read);
  }
  await view.evaluate(showScreen, 0);
  return screens;
}

/** Runs in the page; tells whether there is nothing below. */
function showScreen(place: number): boolean {
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  const scroller = grid ?? document.querySelector('ul[aria-label="Cookies"]')?.parentElement;
  if (!scroller) return true;
  scroller.scrollTop = place * scroller.clientHeight;
  return (place + 1) * scroller.clientHeight >= scroller.scrollHeight;
}

/** Runs in the page: whether there is a row down to where the screen ends, or else the last one. */
function isDrawn(): boolean {
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  const scroller = grid ?? document.querySelector('ul[aria-label="Cookies"]')?.parentElement;
  if (!scroller) return true;
  const end = scroller.getBoundingClientRect().bottom;
  return [...scroller.querySelectorAll('[aria-rowindex], [aria-posinset]')].some((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    const place = row.ariaRowIndex ?? row.ariaPosInSet;
    const isLast = place === (grid?.ariaRowCount ?? row.ariaSetSize);
    return top < end && (bottom >= end - 1 || isLast);
  });
}
