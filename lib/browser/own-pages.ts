import { browser } from './api.ts';

/** Opens the options page, or shows it where it is open. */
export function openOptionsPage(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the tester of Set-Cookie headers in a tab of its own. */
export async function openTesterPage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/tester.html') });
}

/** Opens the page that imports cookies, for a tab, in a tab of its own: a file picker would close the popup. */
export async function openImportPage(tabId: number): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/import.html?tab=${tabId}`) });
}

/**
 * Opens the options page at the question for access to these match patterns. It is opened by the tab in
 * front, to which the browser then returns when it is closed.
 */
export async function openAccessPage(origins: readonly string[]): Promise<void> {
  const query = new URLSearchParams(origins.map((origin) => ['access', origin]));
  const [opener] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  await browser.tabs.create({
    url: browser.runtime.getURL(`/options.html?${query}`),
    ...(opener?.id === undefined ? {} : { openerTabId: opener.id }),
  });
}
