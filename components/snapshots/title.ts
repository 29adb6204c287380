import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { describeChange } from '../cookies/describe-change.ts';
import { plainMessage, visible } from '../set-cookie/plain-text.ts';

/** What a snapshot is called: its name, or the change that it was taken before. */
export function titleOf({ name, reason }: Pick<SnapshotInfo, 'name' | 'reason'>): string {
  if (name !== '') return visible(name);
  if (!reason.change) return i18n.t('snapshots.untitled');
  const { key, params, count } = describeChange(reason.change, 'done');
  return plainMessage('snapshots.before', [plainMessage(key, params, count)]);
}

/** The sites that a snapshot is about, in a few words. */
export function sitesText({ scope: { sites } }: Pick<SnapshotInfo, 'scope'>): string {
  if (sites === null) return i18n.t('snapshots.wholeBrowser');
  const [first = '', second = '', ...others] = sites;
  if (others.length > 0) {
    return i18n.t('snapshots.manySites', [first, `${others.length + 1}`]);
  }
  return second === '' ? first : `${first}, ${second}`;
}
