import type { Point } from '../surface.ts';

interface Watched {
  cookiescopeMouse?: { x: number; y: number };
}

/** Runs in the page: from now on the place of the mouse is written down. */
export function watchMouse(): void {
  const watched = globalThis as Watched;
  delete watched.cookiescopeMouse;
  addEventListener(
    'mousemove',
    ({ clientX, clientY }) => {
      watched.cookiescopeMouse = { x: clientX, y: clientY };
    },
    { capture: true, once: true },
  );
}

/** Runs in the page: whether the mouse came to that place, to the pixel, since `watchMouse`. */
export function mouseArrived({ x, y }: Point): boolean {
  const { cookiescopeMouse: at } = globalThis as Watched;
  return at !== undefined && Math.abs(at.x - x) <= 1 && Math.abs(at.y - y) <= 1;
}
