import { browser } from './api.ts';

/** Opens the options page, or shows it where it is open. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the options page at the question for access to these match patterns. */
export async function openAccessPage(origins: readonly string[]): Promise<void> {
  const query = new URLSearchParams(origins.map((origin) => ['access', origin]));
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?${query}`) });
}
