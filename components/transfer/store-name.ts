import { i18n } from '#i18n';
import { isPrivateStore } from '../../lib/cookie/private-store.ts';
import { defaultStoreOf } from '../../lib/format/default-store.ts';

/** A cookie store in words; the browser does not tell extensions the names of containers unless they may change them. */
export function storeName(id: string): string {
  if (isPrivateStore(id)) return i18n.t('import.storeName.private');
  if (id === defaultStoreOf(id)) return i18n.t('import.storeName.default');
  const [, container] = /^firefox-container-(\d+)$/.exec(id) ?? [];
  return container === undefined
    ? i18n.t('import.storeName.other', [id])
    : i18n.t('import.storeName.container', [container]);
}
