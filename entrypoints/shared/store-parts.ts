import { askForAccess, hasAccess, onAccessChanged } from '../../lib/browser/access.ts';
import { request } from '../../lib/browser/client.ts';
import { listFrames } from '../../lib/browser/frames.ts';
import { createPageJar } from '../../lib/browser/jar.ts';
import { journalItem } from '../../lib/browser/journal-item.ts';
import { parkedCookies } from '../../lib/browser/parked-cookies.ts';
import { reloadTab } from '../../lib/browser/tabs.ts';
import type { CookieStoreDeps } from '../../lib/store/cookie-store-deps.ts';
import { afterFrame } from './after-frame.ts';

/** What the stores of popup and panel have in common; they differ in which page they are about. */
export function commonParts(): Omit<CookieStoreDeps, 'readPage' | 'onNavigated'> {
  return {
    jar: createPageJar(),
    listFrames: ({ tabId }) => listFrames(tabId),
    reloadPage: ({ tabId }) => reloadTab(tabId),
    // The public suffix list is heavy, and the first rows do without it.
    loadSites: () => import('./sites.ts'),
    access: { has: hasAccess, ask: askForAccess, onChanged: onAccessChanged },
    listParked: parkedCookies.list,
    journal: journalItem,
    change: {
      apply: (changeSet) => request('change.apply', changeSet),
      undo: () => request('change.undo'),
      redo: () => request('change.redo'),
    },
    schedule: scheduleRender,
    shown: afterFrame,
    now: Date.now,
  };
}

/** At the next frame; where no frame will come, because the page is hidden or a delay is asked for, by timer. */
function scheduleRender(task: () => void, delay: number): void {
  if (delay <= 0 && !document.hidden) requestAnimationFrame(task);
  else setTimeout(task, delay);
}
