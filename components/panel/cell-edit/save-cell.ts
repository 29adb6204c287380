import type { Failure } from '../../../lib/change/change-set.ts';
import { planAdd, planChange } from '../../../lib/change/plan.ts';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import type { CookieState } from '../../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../../lib/store/create-cookie-store.ts';

/** What became of an edited cell. */
export type SaveResult =
  /** The id of the row that now holds the cookie. */
  | { readonly ok: true; readonly id: string }
  /** null when the change could not even be tried. */
  | { readonly ok: false; readonly failure: Failure | null };

/** How long to wait for the change to come round to the list, in milliseconds. */
const PATIENCE = 1000;

/**
 * Saves a cookie that was edited in its row, and resolves once the list shows it. A cookie that was removed
 * meanwhile is set anew.
 */
export async function saveCell(
  store: CookieStore,
  id: string,
  edited: Cookie,
): Promise<SaveResult> {
  const live = store.getState().live.get(id);
  const report = await store.apply(live ? planChange(live, edited) : planAdd(edited));
  if (!report) return { ok: false, failure: null };
  const failed = report.outcomes.find(({ failure }) => failure && failure.code !== 'rolled-back');
  if (failed) return { ok: false, failure: failed.failure };
  const newId = keyId(edited);
  await isListed(store, newId, live);
  return { ok: true, id: newId };
}

/** Resolves once the list shows another cookie than `before` there: what is done next is done to that one. */
function isListed(store: CookieStore, id: string, before: Cookie | undefined): Promise<void> {
  const isNew = ({ live }: Pick<CookieState, 'live'>) => live.has(id) && live.get(id) !== before;
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(finish, PATIENCE);
    const stop = store.subscribe((state) => isNew(state) && finish());
    if (isNew(store.getState())) finish();
  });
}
