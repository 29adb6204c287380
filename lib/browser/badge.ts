import { browser } from './api.ts';

/** A mark on the extension's button, as long as one page is in one tab. */
export interface Badge {
  /** At most four letters have room. */
  readonly text: string;
  readonly color: string;
  /** What the button says when one points at it. */
  readonly title: string;
}

/** Marks the button of a tab. A tab that is gone has none. */
export async function showBadge(tabId: number, { text, color, title }: Badge): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color }),
    action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}

/** Takes the mark away; `title` is what the button says else. */
export async function clearBadge(tabId: number, title: string): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text: '' }),
    action.setTitle({ tabId, title }),
  ]).catch(() => {});
}

/** Takes the marks of all tabs away. */
export async function clearBadges(title: string): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && clearBadge(id, title)));
}
