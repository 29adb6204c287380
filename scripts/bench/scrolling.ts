import type { Bench, Measurement } from './measurement.ts';

const SITES = 20;
const COOKIES_PER_SITE = 150;

/** 3,000 cookies of all sites, scrolled from end to end, a screenful a frame: the longest task of the page. */
export async function measureScrolling({ driver, server }: Bench): Promise<Measurement[]> {
  const tab = await driver.open(server.url('scroll-0.test', COOKIES_PER_SITE));
  for (let site = 1; site < SITES; site++) {
    await tab.goto(server.url(`scroll-${site}.test`, COOKIES_PER_SITE));
  }
  const panel = await driver.panel(tab);
  await panel.waitFor(() => document.querySelector('[data-cookie]'));
  await panel.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('nav button')];
    buttons.find((button) => button.textContent.includes('All sites'))?.click();
  });
  await panel.waitFor(
    (rows) => Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) > rows,
    SITES * COOKIES_PER_SITE,
  );
  const { longest, frames } = await panel.evaluate(async () => {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    const scroller = document.querySelector<HTMLElement>('[role="grid"]');
    if (!scroller) throw new Error('There is no table');
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let count = 0;
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
      scroller.scrollTop += scroller.clientHeight;
      await nextFrame();
      count++;
    }
    await nextFrame();
    observer.disconnect();
    return { longest: Math.max(0, ...tasks), frames: count };
  });
  if (frames < 20)
    throw new Error(`Scrolled through only ${frames} screens: the list was not whole`);
  await panel.close();
  await tab.close();
  return [
    {
      name: 'Panel: longest task over 50 ms, scrolling 3,000 rows',
      value: longest,
      unit: 'ms',
      limit: 50,
    },
  ];
}
