import { launch } from '../drivers/launch.ts';
import type { Visit } from './visit.ts';

/** Opens a window that stays until it is closed. */
export async function show(visit: Visit): Promise<void> {
  const { url, ...options } = visit;
  // A person answers the browser's prompts, as every user must.
  const driver = await launch({
    ...options,
    headless: false,
    prompts: 'ask',
    collectErrors: false,
  });
  await driver.open(url);
  console.log(
    `${url} is open. Click Cookiescope in the tool bar (Alt+Shift+K), or open DevTools (F12)`,
  );
  console.log('and choose the Cookiescope tab. Close the browser to end.');
  await driver.ended;
}
