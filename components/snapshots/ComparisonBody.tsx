import { Equal } from 'lucide';
import { i18n } from '#i18n';
import type { Comparison, DiffEntry } from '../../lib/store/snapshots/comparison.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { DiffList } from './DiffList.tsx';
import { StorageDiffs } from './StorageDiffs.tsx';

interface ComparisonBodyProps {
  readonly comparison: Comparison;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

const KINDS = ['added', 'removed', 'changed'] as const;

/** How much has changed, and what. */
export function ComparisonBody({ comparison, masked, now }: ComparisonBodyProps) {
  const { changes, renewed, noise, same, storage, isStorageOneSided } = comparison;
  const remark = isStorageOneSided && (
    <p class="storage-remark">{i18n.t('snapshots.storageNow')}</p>
  );
  const isFolded = renewed.length + noise.length > 0;
  const hasStorage = storage !== null && storage.length > 0;
  if (changes.length === 0 && !isFolded && !hasStorage) {
    return (
      <EmptyState icon={Equal} title={i18n.t('snapshots.nothingTitle')}>
        {i18n.t('snapshots.nothing', same)}
        {remark}
      </EmptyState>
    );
  }
  return (
    <>
      <p class="diff-summary" role="status">
        {KINDS.map((kind) => [kind, countOf(changes, kind)] as const)
          .filter(([, count]) => count > 0)
          .map(([kind, count]) => (
            <span key={kind} data-count={kind}>
              {message(`snapshots.count.${kind}`, [count.toLocaleString()])}
            </span>
          ))}
        {changes.length === 0 && <span>{i18n.t('snapshots.onlyNoise')}</span>}
        <span class="dim">{i18n.t('snapshots.same', same)}</span>
      </p>
      <DiffList comparison={comparison} masked={masked} now={now} />
      {storage && <StorageDiffs diffs={storage} masked={masked} />}
      {remark}
    </>
  );
}

function countOf(entries: readonly DiffEntry[], kind: (typeof KINDS)[number]): number {
  return entries.filter(({ diff }) => diff.kind === kind).length;
}
