import type { View } from '../../../scripts/drivers/driver.ts';

interface Watched {
  cookiescopeHighlights: string[];
}

/** Writes down from now on which rows light up: the popup's by an animation of CSS, the panel's by one of script. */
export async function watchHighlights(view: View): Promise<void> {
  await view.evaluate(() => {
    const lit: string[] = [];
    (globalThis as unknown as Watched).cookiescopeHighlights = lit;
    const note = (target: EventTarget | null) => {
      if (target instanceof HTMLElement && target.dataset.cookie) lit.push(target.dataset.cookie);
    };
    document.addEventListener('animationstart', ({ target }) => note(target));
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...args) {
      note(this);
      return animate.apply(this, args);
    };
  });
}

/** The names of the rows that lit up. */
export function highlights(view: View): Promise<string[]> {
  return view.evaluate(() => (globalThis as unknown as Watched).cookiescopeHighlights);
}
