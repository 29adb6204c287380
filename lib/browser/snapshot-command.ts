import type { Tabs } from 'webextension-polyfill';
import { registrableDomain } from '../cookie/site.ts';
import type { CommandFailure, SaveResult, SnapshotOrder } from '../snapshot/keeping.ts';
import { siteScope } from '../snapshot/scope.ts';
import { onAccessGiven } from './access.ts';
import { browser } from './api.ts';
import { clearBadge, clearBadges, showBadge } from './badge.ts';
import { SNAPSHOT_COMMAND } from './commands.ts';
import { errorMessage } from './error-message.ts';
import { toPageTab } from './page-tab.ts';

/** How long it shows that it is done, in milliseconds; the browser lets the background live longer than that. */
const SHOWN = 2500;

const GREEN = '#126329';
const RED = '#ab211a';

interface SnapshotCommandParts {
  readonly take: (order: SnapshotOrder) => Promise<SaveResult>;
  /** What the button says of a failure, and else. */
  readonly titleOf: (failure: CommandFailure | null) => string;
}

/**
 * Takes a snapshot of the site in front when its shortcut is pressed. There may be no page of the extension to say what
 * came of it: the button says it, a failure until the tab goes on to another page or access is given.
 */
export function takeSnapshotsOnCommand({ take, titleOf }: SnapshotCommandParts): void {
  /** Which marks are to go, by tab. Those of a stopped background go with their page. */
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const usual = titleOf(null);

  async function failureOf(tab: Tabs.Tab | undefined): Promise<CommandFailure | null> {
    const page = toPageTab(tab);
    if (!page || !/^https?:/i.test(page.url)) return { code: 'page' };
    const site = registrableDomain(new URL(page.url).hostname);
    const order = { scope: siteScope(page.storeId, site), name: '', note: '', tabId: null };
    try {
      const result = await take(order);
      return result.saved ? null : result.failure;
    } catch (reason) {
      return { code: 'error', detail: errorMessage(reason) };
    }
  }

  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== SNAPSHOT_COMMAND) return;
    const failure = await failureOf(tab);
    const tabId = tab?.id;
    if (tabId === undefined) return;
    clearTimeout(timers.get(tabId));
    timers.delete(tabId);
    if (failure) {
      await showBadge(tabId, { text: '!', color: RED, title: titleOf(failure) });
      return;
    }
    await showBadge(tabId, { text: '✓', color: GREEN, title: usual });
    timers.set(
      tabId,
      setTimeout(() => {
        timers.delete(tabId);
        clearBadge(tabId, usual);
      }, SHOWN),
    );
  });
  // What was out of reach may no longer be: the mark would tell yesterday's news.
  onAccessGiven(() => {
    clearBadges(usual).catch(() => {});
  });
}
