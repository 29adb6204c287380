import type { View } from '../../../scripts/drivers/driver.ts';

/** What of the extension's API is used here. */
interface Api {
  readonly action: {
    getBadgeText(place: { tabId: number }): Promise<string>;
    getTitle(place: { tabId: number }): Promise<string>;
  };
  readonly tabs: { query(query: object): Promise<readonly { readonly id: number }[]> };
}
declare const chrome: Api;

/**
 * Waits until the extension's button on the tab in front has this mark, and says these words when one points at it.
 * `page` is any page of the extension in the same window.
 */
export async function badgeSays(page: View, mark: string, words: string): Promise<void> {
  await page.waitFor(
    async (wantedMark, wantedWords) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      if (!tab) return false;
      const place = { tabId: tab.id };
      const title = await chrome.action.getTitle(place);
      return (
        (await chrome.action.getBadgeText(place)) === wantedMark && title.includes(wantedWords)
      );
    },
    mark,
    words,
  );
}
