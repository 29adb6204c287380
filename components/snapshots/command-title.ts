import { i18n } from '#i18n';
import type { CommandFailure } from '../../lib/snapshot/keeping.ts';
import { siteOfPattern } from '../cookies/states/pattern-site.ts';

/** What the extension's button says when one points at it, after the shortcut took no snapshot; null for ever else. */
export function commandTitle(failure: CommandFailure | null): string {
  switch (failure?.code) {
    case 'access':
      return i18n.t('snapshots.command.access', [failure.patterns.map(siteOfPattern).join(', ')]);
    case 'page':
      return i18n.t('snapshots.command.page');
    case 'quota':
      return i18n.t('snapshots.command.quota');
    case 'error':
      return i18n.t('snapshots.command.error', [failure.detail]);
    default:
      return i18n.t('extension.name');
  }
}
