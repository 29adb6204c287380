import type { Browser } from 'puppeteer-core';
import { poll } from '../poll.ts';
import type { ErrorLog } from './errors.ts';

/**
 * Ends the extension's service worker. The browser closes it, with nobody attached to it: as long as
 * anybody is, a worker that the next message starts again passes for the old one. Puppeteer attaches
 * for a moment to each that starts; one that was met in that moment is closed once more.
 */
export async function stopWorkers(
  browser: Browser,
  origin: string,
  errors: ErrorLog,
): Promise<void> {
  await errors.releaseWorkers();
  const session = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`))
      .map(({ targetId }) => targetId);
  };
  const asked = await running();
  await poll('the worker to stop', async () => {
    const left = (await running()).filter((targetId) => asked.includes(targetId));
    for (const targetId of left) {
      // Fails when it has ended by itself meanwhile, which is what is wanted.
      await session.send('Target.closeTarget', { targetId }).catch(() => {});
    }
    return left.length === 0;
  });
  await session.detach();
}
