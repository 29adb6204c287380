import { i18n } from '#i18n';
import { pageScope } from '../../lib/snapshot/scope.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';

/** Records the cookies of the page and of its frames, to see later what a login has changed. */
export async function recordLogin(
  store: SnapshotStore,
  { page, frameUrls }: Pick<CookieState, 'page' | 'frameUrls'>,
): Promise<void> {
  if (!page) return;
  const scope = pageScope(page.storeId, page.url, frameUrls);
  await store.recordBefore({ scope, name: i18n.t('snapshots.loginName'), note: '', tabId: null });
}
