import { browser } from './api.ts';
import { type PageTab, tabById } from './tabs.ts';

/** The page that DevTools inspects, which need not be the active tab. */
export async function inspectedTab(): Promise<PageTab | null> {
  const { tabId } = browser.devtools.inspectedWindow;
  const [tab, url] = await Promise.all([tabById(tabId), inspectedUrl()]);
  return tab && { ...tab, url };
}

/** Calls `listener` whenever the inspected page has navigated. */
export function onInspectedNavigated(listener: (url: string) => void): () => void {
  const { onNavigated } = browser.devtools.network;
  onNavigated.addListener(listener);
  return () => onNavigated.removeListener(listener);
}

/** Chromium answers with the bare value, Firefox and the polyfill with a pair of value and exception. */
async function inspectedUrl(): Promise<string> {
  const answer: unknown = await browser.devtools.inspectedWindow.eval('location.href');
  const value: unknown = Array.isArray(answer) ? answer[0] : answer;
  return typeof value === 'string' ? value : '';
}
