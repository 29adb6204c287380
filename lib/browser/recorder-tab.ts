import type { JarChange } from '../cookie/jar.ts';
import type { Recorded } from '../recording/recorded.ts';
import { rewind } from '../recording/rewind.ts';
import { grantedAccess } from './access.ts';
import { browser } from './api.ts';
import { engine } from './dialect.ts';
import { createDirectJar } from './direct-jar.ts';
import { inOrder } from './recorder-order.ts';
import { recordResponses } from './recorder-responses.ts';
import { tabById } from './tabs.ts';

/**
 * Firefox tells of a response only when the cookies in it are stored: 10 to 100 milliseconds later, more on a
 * busy machine (measured in 153). Chromium waits for whoever listens to the headers before it looks at them
 * itself.
 */
const LONGEST_DELAY = 1_000;

/**
 * Records a tab where `webRequest` and `cookies` are there: first the jar, then every response with Set-Cookie
 * headers, every navigation and every change of the jar, in the order in which they happened. Returns the way
 * to stop.
 */
export function recordTab(tabId: number, take: (recorded: Recorded) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  let stop = recordWithAccess(tabId, take);
  // In Chromium what is listened to keeps the access that there was when it was begun (measured in 156).
  const beginAnew = () => {
    stop();
    stop = recordWithAccess(tabId, take);
  };
  onAdded.addListener(beginAnew);
  onRemoved.addListener(beginAnew);
  return () => {
    onAdded.removeListener(beginAnew);
    onRemoved.removeListener(beginAnew);
    stop();
  };
}

/** Records as far as the access reaches that there is now. */
function recordWithAccess(tabId: number, take: (recorded: Recorded) => void): () => void {
  const jar = createDirectJar();
  const stops: (() => void)[] = [];
  const ordered = inOrder(take, engine === 'firefox' ? LONGEST_DELAY : 0);
  let isStopped = false;
  /** What comes while the jar is being read; null once it was. */
  let early: Recorded[] | null = [];
  let storeId: string | null = null;

  const pass = (recorded: Recorded) => {
    if (recorded.kind === 'change' && storeId !== null && !isOfStore(recorded, storeId)) return;
    if (early) early.push(recorded);
    else ordered.add(recorded);
  };
  const passChange = (change: JarChange) => pass({ kind: 'change', at: Date.now(), change });

  async function begin(): Promise<void> {
    const [tab, access] = await Promise.all([tabById(tabId), grantedAccess()]);
    // Without any access there is nothing to hear, and Chromium calls it an error to listen.
    if (isStopped || !tab || access.length === 0) return;
    storeId = tab.storeId;
    const id = tab.storeId;
    // Both are listened to before the jar is read, so that nothing falls in between.
    stops.push(recordResponses(tab, pass), jar.onChanged(passChange));
    const cookies = await jar.list({ storeId: id }).catch(() => []);
    if (isStopped) return;
    const waiting = early ?? [];
    early = null;
    const changes = waiting.flatMap((each) => (each.kind === 'change' ? [each.change] : []));
    take({ kind: 'jar', storeId: id, cookies: rewind(cookies, changes) });
    for (const recorded of waiting) ordered.add(recorded);
  }
  begin();

  return () => {
    isStopped = true;
    for (const stop of stops) stop();
  };
}

function isOfStore({ change }: Extract<Recorded, { kind: 'change' }>, storeId: string): boolean {
  return change.cookie.storeId === storeId;
}
