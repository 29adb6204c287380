import type { View } from '../../../scripts/drivers/driver.ts';

/** A row of the panel's log of Set-Cookie headers, by its hooks. */
export interface LoggedHeader {
  readonly name: string;
  readonly url: string;
  readonly outcome: string;
  readonly confirmation: string;
}

/** Every row of the log in its order, those out of sight too: the list is scrolled through. */
export function wholeLog(panel: View): Promise<LoggedHeader[]> {
  return panel.evaluate(scrollThrough);
}

/** Runs in the page. */
async function scrollThrough(): Promise<LoggedHeader[]> {
  const scroller = document.querySelector<HTMLElement>('[role=grid]');
  const found = new Map<number, LoggedHeader>();
  const painted = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => done());
      // A hidden page paints no frames.
      setTimeout(done, 100);
    });
  for (let top = 0; scroller && top < scroller.scrollHeight; top += scroller.clientHeight) {
    scroller.scrollTop = top;
    await painted();
    await painted();
    for (const row of scroller.querySelectorAll<HTMLElement>('[data-set-cookie]')) {
      const { setCookie: name = '', url = '', outcome = '', confirmation = '' } = row.dataset;
      found.set(Number(row.ariaRowIndex), { name, url, outcome, confirmation });
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
}
