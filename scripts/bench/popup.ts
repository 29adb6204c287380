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
  const times = { [BARE_PAGE]: [] as number[], 'popup.html': [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const page of [BARE_PAGE, 'popup.html'] as const) {
      const time = await firstRows(driver, tab, page);
      // The first round fills the browser's code caches, as the first click of a day does.
      if (round > 0) times[page].push(time);
    }
  }
  const shift = await layoutShift(driver, tab);
  await tab.close();
  const bare = median(times[BARE_PAGE]);
  const popup = median(times['popup.html']);
  return [
    { name: 'Bare page: first rows, 150 cookies', value: bare, unit: 'ms' },
    { name: 'Popup: first rows, 150 cookies', value: popup, unit: 'ms' },
    { name: 'Popup to bare page', value: popup / bare, unit: 'ratio', limit: 1.2 },
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
