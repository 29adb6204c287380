import type { RecordedBefore } from '../snapshot/recorded-before.ts';
import { browser } from './api.ts';
import { type SessionItem, sessionItem } from './session-item.ts';

/** What was recorded for the tab that DevTools inspects: it waits also while DevTools is closed. */
export function recordedBefore(): SessionItem<RecordedBefore | null> {
  return sessionItem(`recordedBefore:${browser.devtools.inspectedWindow.tabId}`, null);
}
