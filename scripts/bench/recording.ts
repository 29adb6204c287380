import type { Tab, View } from '../drivers/driver.ts';
import { type Bench, type Measurement, median } from './measurement.ts';
import { type RecordedSite, startRecordedSite } from './recorded-site.ts';

/** With the bursts 2,000 responses with 5 Set-Cookie headers each are recorded, and as many are not. */
const LOADS = 7;
const IMAGES = 200;

/** How long a server takes to answer, in milliseconds, as servers do that are not on this very machine. */
const LATENCY = 100;

const BURSTS = 3;
const FETCHES = 200;

/** What the browser takes to begin listening, or to end it, in milliseconds. */
const SETTLE = 400;

/**
 * What recording costs the page that is recorded. DevTools and the panel are open, with access and the live list of
 * cookies, all the time: the recording goes on and pauses in turns. First a page is loaded as pages are;
 * then the same site answers as fast as it can, so that all that is done shows, also beside a listener that does
 * nothing, which is what the browser itself takes to tell of headers.
 */
export async function measureRecording({ driver }: Bench): Promise<Measurement[]> {
  const site = await startRecordedSite();
  try {
    const tab = await driver.open(site.page(0, 0));
    const panel = await driver.panel(tab);
    await showLog(panel);
    await watchPauses(panel);
    const loads = await measureLoads(tab, panel, site);
    const bursts = await measureBursts(tab, panel, site);
    await panel.close();
    await tab.close();
    return [...loads, ...bursts];
  } finally {
    await site.close();
  }
}

async function measureLoads(tab: Tab, panel: View, site: RecordedSite): Promise<Measurement[]> {
  const plain: number[] = [];
  const recorded: number[] = [];
  const pauses: number[] = [];
  await load(tab, site);
  for (let round = 0; round < LOADS; round++) {
    // Each comes first in turns, so that a machine that grows slower or faster favours neither.
    for (const isOn of round % 2 === 0 ? [false, true] : [true, false]) {
      await setRecording(panel, isOn);
      await takeLongestPause(panel);
      (isOn ? recorded : plain).push(await load(tab, site));
      const pause = await takeLongestPause(panel);
      if (isOn) pauses.push(pause);
    }
  }
  return [
    { name: 'Page: load of 200 images with Set-Cookie', value: median(plain), unit: 'ms' },
    {
      name: 'Page: that load recorded, to not recorded',
      value: ratioOf(recorded, plain),
      unit: 'ratio',
      limit: 1.1,
    },
    { name: 'Panel: longest pause while it is recorded', value: median(pauses), unit: 'ms' },
  ];
}

async function measureBursts(tab: Tab, panel: View, site: RecordedSite): Promise<Measurement[]> {
  const plain: number[] = [];
  const recorded: number[] = [];
  const heard: number[] = [];
  for (let round = 0; round < BURSTS; round++) {
    await setRecording(panel, false);
    plain.push(await fetchAll(tab, site));
    await listenIdly(panel, true);
    heard.push(await fetchAll(tab, site));
    await listenIdly(panel, false);
    await setRecording(panel, true);
    recorded.push(await fetchAll(tab, site));
  }
  return [
    { name: 'Page: 200 answers at once with Set-Cookie', value: median(plain), unit: 'ms' },
    {
      name: 'Page: those heard by an empty listener',
      value: ratioOf(heard, plain),
      unit: 'ratio',
    },
    {
      name: 'Page: those recorded, to not recorded',
      value: ratioOf(recorded, plain),
      unit: 'ratio',
    },
  ];
}

/** The middle one of the ratios of each round. */
function ratioOf(some: readonly number[], others: readonly number[]): number {
  return median(some.map((value, round) => value / (others[round] ?? Number.NaN)));
}

/** How long the page takes to load, in milliseconds. */
async function load(tab: Tab, site: RecordedSite): Promise<number> {
  await tab.goto(site.page(IMAGES, LATENCY));
  return tab.waitFor(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as PerformanceNavigationTiming | undefined)?.loadEventEnd;
  });
}

/** How long the page takes for its requests, in milliseconds. */
function fetchAll(tab: Tab, { image }: RecordedSite): Promise<number> {
  return tab.evaluate(
    async (url, count) => {
      const start = performance.now();
      await Promise.all(
        Array.from({ length: count }, () => fetch(url).then((each) => each.text())),
      );
      return performance.now() - start;
    },
    image,
    FETCHES,
  );
}

async function showLog(panel: View): Promise<void> {
  await panel.waitFor(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.startsWith('Set-Cookie'))?.click();
    return document.querySelector('.log-toolbar__record') !== null;
  });
}

/** Has the recording go on or pause, as a click does. */
async function setRecording(panel: View, isOn: boolean): Promise<void> {
  await panel.evaluate((wanted) => {
    const button = document.querySelector<HTMLElement>('.log-toolbar__record');
    if (!button) throw new Error('There is no button that pauses the recording');
    if (button.getAttribute('aria-pressed') !== `${wanted}`) button.click();
  }, isOn);
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
}

/** In place of the recorder, something that does nothing with the headers it is told of. */
async function listenIdly(panel: View, isOn: boolean): Promise<void> {
  await panel.evaluate((wanted) => {
    interface Event {
      addListener(listener: () => void, ...how: unknown[]): void;
      removeListener(listener: () => void): void;
    }
    const scope = globalThis as unknown as {
      idle?: () => void;
      chrome: { webRequest: { onHeadersReceived: Event } };
    };
    const { onHeadersReceived } = scope.chrome.webRequest;
    scope.idle ??= () => {};
    if (!wanted) onHeadersReceived.removeListener(scope.idle);
    else {
      const extra = ['responseHeaders', 'extraHeaders'];
      onHeadersReceived.addListener(scope.idle, { urls: ['<all_urls>'] }, extra);
    }
  }, isOn);
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
}

/** Notes for how long the panel does nothing that it is asked for. */
async function watchPauses(panel: View): Promise<void> {
  await panel.evaluate(() => {
    const scope = globalThis as { longestPause?: number };
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      scope.longestPause = Math.max(scope.longestPause ?? 0, now - last);
      last = now;
    }, 5);
  });
}

/** The longest pause since this was last asked, in milliseconds. */
function takeLongestPause(panel: View): Promise<number> {
  return panel.evaluate(() => {
    const scope = globalThis as { longestPause?: number };
    const longest = scope.longestPause ?? 0;
    scope.longestPause = 0;
    return longest;
  });
}
