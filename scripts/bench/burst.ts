import type { Bench, Measurement } from './measurement.ts';

const CHANGES = 1000;

/** 1,000 changes by a script of the page, watched in the panel: how long until the last one shows, in how many renders. */
export async function measureBurst({ driver, server }: Bench): Promise<Measurement[]> {
  const tab = await driver.open(server.url('burst.test', 50));
  const panel = await driver.panel(tab);
  await panel.waitFor(() => document.querySelector('[data-cookie]'));
  // By their names the last one comes first: it is in sight as soon as it is listed.
  await panel.fill('input[type="search"], [role="combobox"]', 'name:burst_');
  await panel.waitFor(() => !document.querySelector('[data-cookie]'));
  await panel.evaluate(() => {
    const watched = globalThis as { renders?: number; startedAt?: number; endedAt?: number };
    watched.renders = 0;
    // One call for all that a render changed.
    new MutationObserver(() => {
      watched.renders = (watched.renders ?? 0) + 1;
      watched.startedAt ??= performance.now();
      const last = document.querySelector('[data-cookie="burst_!"]');
      if (last) watched.endedAt ??= performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await tab.evaluate((changes) => {
    for (let change = 0; change < changes; change++) {
      // biome-ignore lint/suspicious/noDocumentCookie: a page's script, as sites have them.
      document.cookie = `burst_${change % 40}=${change}; path=/`;
    }
    // biome-ignore lint/suspicious/noDocumentCookie: a page's script, as sites have them.
    document.cookie = 'burst_!=1; path=/';
  }, CHANGES);
  const result = await panel.waitFor(() => {
    const { renders, startedAt, endedAt } = globalThis as {
      renders?: number;
      startedAt?: number;
      endedAt?: number;
    };
    return endedAt !== undefined && { renders: renders ?? 0, time: endedAt - (startedAt ?? 0) };
  });
  await panel.close();
  await tab.close();
  return [
    { name: 'Panel: first to last of a burst of 1,000 changes', value: result.time, unit: 'ms' },
    { name: 'Panel: renders for that burst', value: result.renders, unit: 'renders', limit: 40 },
  ];
}
