import { expect } from 'vitest';
import type { View } from '../../../scripts/drivers/driver.ts';

/** Waits until the focus is there; see `focused`. */
export async function focusIs(view: View, place: string): Promise<void> {
  await expect.poll(() => focused(view)).toBe(place);
}

/**
 * Where the focus is: `row NAME` and `cell NAME FIELD` in the lists, `title COLUMN` in the head of the table, the
 * accessible name of a control elsewhere, and '' when it is lost.
 */
function focused(view: View): Promise<string> {
  return view.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return '';
    const { cookie } = element.closest<HTMLElement>('[data-cookie]')?.dataset ?? {};
    if (cookie !== undefined) {
      if (element.matches('[data-cookie]')) return `row ${cookie}`;
      const cell = element.closest<HTMLElement>('[role=gridcell]');
      if (cell && !element.matches('input')) return `cell ${cookie} ${cell.dataset.column}`;
    }
    const head = element.closest<HTMLElement>('[role=columnheader]');
    if (head) return `title ${head.dataset.column}`;
    const label = 'labels' in element ? (element.labels as NodeListOf<Element>)?.[0] : undefined;
    const name = element.ariaLabel ?? (label ?? element).textContent;
    return (name || element.tagName).replace(/\s+/g, ' ').trim();
  });
}

/**
 * Goes through the whole view with Tab, and gives what it did not reach and where the focus did not show. Nothing
 * is left out: what has no tab stop of its own is a part of one that has, reached with arrows.
 */
export async function walkThrough(view: View): Promise<{ missed: string[]; unseen: string[] }> {
  const count = await view.evaluate(markStops);
  const unseen: string[] = [];
  // The browser's own controls may take some turns.
  for (let turn = 0; turn < count + 20; turn++) {
    await view.press('Tab');
    unseen.push(...(await view.evaluate(visit)));
    if ((await view.evaluate(missedStops)).length === 0) break;
  }
  return { missed: await view.evaluate(missedStops), unseen };
}

/** Runs in the page. */
function markStops(): number {
  const stops = [...document.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element !== document.documentElement &&
      !element.matches(':disabled, input[type=radio]:not(:checked)') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  for (const stop of stops) stop.dataset.stop = 'missed';
  return stops.length;
}

/** Runs in the page: notes the element with the focus as reached; gives it where nothing shows that it is. */
function visit(): string[] {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return [];
  element.dataset.stop = 'reached';
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const isSeen = around.some((each) => {
    const style = each && getComputedStyle(each);
    return style && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
  });
  return isSeen ? [] : [element.outerHTML.slice(0, 200)];
}

/** Runs in the page. */
function missedStops(): string[] {
  return [...document.querySelectorAll('[data-stop=missed]')].map(({ outerHTML }) =>
    outerHTML.slice(0, 200),
  );
}
