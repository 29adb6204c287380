import { askForAccess, hasAccess, onAccessChanged } from '../../lib/browser/access.ts';
import { CutOff, request } from '../../lib/browser/client.ts';
import { listFrames } from '../../lib/browser/frames.ts';
import { guardsItem } from '../../lib/browser/guards-item.ts';
import { createPageJar } from '../../lib/browser/jar.ts';
import { journalItem } from '../../lib/browser/journal-item.ts';
import { parkedCookies } from '../../lib/browser/parked-cookies.ts';
import { reloadTab } from '../../lib/browser/tabs.ts';
import { talliesItem } from '../../lib/browser/tallies-item.ts';
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
      apply: (changeSet) => whole(() => request('change.apply', changeSet)),
      undo: () => whole(() => request('change.undo')),
      redo: () => whole(() => request('change.redo')),
    },
    guards: guardsItem,
    tallies: talliesItem,
    guard: {
      lock: (keys, on) => request('lock.set', { keys, on }),
      protect: (keys, on) => request('lock.protect', { keys, on }),
      resume: (key) => request('lock.resume', key),
    },
    schedule: scheduleRender,
    shown: afterFrame,
    now: Date.now,
  };
}

/**
 * Where the browser stops the background in the middle of a change, starting it again takes back what that had done.
 * Then the notice of that tells more than the end of the connection would.
 */
async function whole<T>(change: () => Promise<T>): Promise<T | null> {
  try {
    return await change();
  } catch (reason) {
    if (reason instanceof CutOff && (await request('change.recover'))) return null;
    throw reason;
  }
}

/** At the next frame; where no frame will come, because the page is hidden or a delay is asked for, by timer. */
function scheduleRender(task: () => void, delay: number): void {
  if (delay <= 0 && !document.hidden) requestAnimationFrame(task);
  else setTimeout(task, delay);
}
