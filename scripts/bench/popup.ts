import type { Driver, Tab } from '../drivers/driver.ts';
import { BARE_PAGE } from './instrumented-build.ts';
import { type Bench, type Measurement, median } from './measurement.ts';

/** What the extension's page, where it is used, has. */
declare const chrome: { action: { setPopup(details: { popup: string }): Promise<void> } };

const COOKIES = 150;
const ROUNDS = Number(process.env.ROUNDS ?? 21);

/** From the popup's time origin to its first rows, in turn with a bare page in the same browser. */
export async function measurePopup({ driver, server }: Bench): Promise<Measurement[]> {
  const tab = await driver.open(server.url('bench.test', COOKIES));
  const rounds: { readonly bare: number; readonly popup: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = await firstRows(driver, tab, BARE_PAGE);
    const popup = await firstRows(driver, tab, 'popup.html');
    // The first round fills the browser's code caches, as the first click of a day does.
    if (round > 0) rounds.push({ bare, popup });
  }
  const shift = await layoutShift(driver, tab);
  await tab.close();
  const bare = median(rounds.map((round) => round.bare));
  const popup = median(rounds.map((round) => round.popup));
  // Of two that were opened one after the other: a machine may be slower a minute later.
  const ratio = median(rounds.map((round) => round.popup / round.bare));
  return [
    { name: 'Bare page: first rows, 150 cookies', value: bare, unit: 'ms' },
    { name: 'Popup: first rows, 150 cookies', value: popup, unit: 'ms' },
    { name: 'Popup to bare page', value: ratio, unit: 'ratio', limit: 1.2 },
    { name: 'Popup: layout shift', value: shift, unit: 'score', limit: 0.01 },
  ];
}

/** How far what is on screen moves from the first frame on, as Chromium scores it (Layout Instability API). */
async function layoutShift(driver: Driver, tab: Tab): Promise<number> {
  const popup = await driver.popup(tab);
  await popup.waitFor(() => document.querySelector('header') !== null);
  const shift = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Past two frames, everything that the first ones moved has been told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  await popup.close();
  return shift;
}

async function firstRows(driver: Driver, tab: Tab, page: string): Promise<number> {
  const options = await driver.options();
  await options.evaluate((popup) => chrome.action.setPopup({ popup }), page);
  await options.close();
  const popup = await driver.popup(tab);
  const time = await popup.waitFor(() => (globalThis as { firstRowsAt?: number }).firstRowsAt);
  await popup.close();
  return time;
}
