import { type Bench, type Measurement, median } from './measurement.ts';

const COOKIES = 150;
const ROUNDS = 7;

/** From the panel's time origin to its first rows. */
export async function measurePanel({ driver, server }: Bench): Promise<Measurement[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const tab = await driver.open(server.url('bench.test', COOKIES));
    const panel = await driver.panel(tab);
    times.push(await panel.waitFor(() => (globalThis as { firstRowsAt?: number }).firstRowsAt));
    await panel.close();
    await tab.close();
  }
  return [{ name: 'Panel: first rows, 150 cookies', value: median(times), unit: 'ms' }];
}
