import type { Tab } from '../drivers/driver.ts';
import { type Bench, type Measurement, median } from './measurement.ts';

const ROUNDS = 5;
const RESPONSES = 200;
const HEADERS = 5;
const SITE = '*://*/*';

/**
 * 2,000 responses with 5 Set-Cookie headers each, half of them recorded: DevTools is open all the time, and without
 * access to the site the extension hears of nothing.
 */
export async function measureRecording({ driver, server }: Bench): Promise<Measurement[]> {
  const tab = await driver.open(server.url('record.test', 0));
  const panel = await driver.panel(tab);
  const plain: number[] = [];
  const recorded: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await driver.revoke([SITE]);
    plain.push(await fetchAll(tab));
    await driver.grant([SITE]);
    recorded.push(await fetchAll(tab));
  }
  await panel.waitFor(
    (headers) =>
      [...document.querySelectorAll('.panel-section__count')].some(
        ({ textContent }) => textContent === headers,
      ),
    Math.min(5000, ROUNDS * RESPONSES * HEADERS).toLocaleString('en'),
  );
  await panel.close();
  await tab.close();
  return [
    {
      name: 'Page: 200 responses with 5 Set-Cookie headers each',
      value: median(plain),
      unit: 'ms',
    },
    {
      name: 'Page: recorded to not recorded',
      value: median(recorded) / median(plain),
      unit: 'ratio',
    },
  ];
}

/** How long the page takes for its requests, in milliseconds. */
function fetchAll(tab: Tab): Promise<number> {
  return tab.evaluate(
    async (responses, headers) => {
      const start = performance.now();
      await Promise.all(
        Array.from({ length: responses }, () => fetch(`/${headers}`).then((each) => each.text())),
      );
      return performance.now() - start;
    },
    RESPONSES,
    HEADERS,
  );
}
