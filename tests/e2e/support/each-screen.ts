import type { View } from '../../../scripts/drivers/driver.ts';

/** Scrolls through a list or table, of which only what is in sight is in the document, and reads each screenful. */
export async function eachScreen<Read>(view: View, read: () => Read): Promise<Read[]> {
  const screens: Read[] = [];
  for (let place = 0, isLast = false; !isLast; place++) {
    isLast = await view.evaluate(showScreen, place);
    screens.push((await view.evaluate(read)) as Read);
  }
  await view.evaluate(showScreen, 0);
  return screens;
}

/** Runs in the page; tells whether there is nothing below. */
async function showScreen(place: number): Promise<boolean> {
  const grid = document.querySelector<HTMLElement>('[role=grid]');
  const scroller = grid ?? document.querySelector('ul[aria-label="Cookies"]')?.parentElement;
  if (!scroller) return true;
  scroller.scrollTop = place * scroller.clientHeight;
  // In the frame after the scroll event, what it brought into sight is drawn.
  for (let frame = 0; frame < 2; frame++) {
    await new Promise<void>((done) => {
      requestAnimationFrame(() => done());
      // A hidden page paints no frames.
      setTimeout(done, 100);
    });
  }
  return (place + 1) * scroller.clientHeight >= scroller.scrollHeight;
}
