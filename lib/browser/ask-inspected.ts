import { browser } from './api.ts';

/**
 * What an expression comes to in the inspected page; null when the page cannot answer. It may give no list:
 * Chromium answers with the bare value, Firefox and the polyfill with a list of value and exception.
 */
export async function askInspected(expression: string): Promise<unknown> {
  const answer: unknown = await browser.devtools.inspectedWindow.eval(expression).catch(() => null);
  return Array.isArray(answer) ? answer[0] : answer;
}
