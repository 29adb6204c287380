import { Equal } from 'lucide';
import { i18n } from '#i18n';
import type { Comparison, DiffEntry } from '../../lib/store/snapshots/comparison.ts';
import type { StorageGap } from '../../lib/store/snapshots/storage-gaps.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { message } from '../ui/message.ts';
import { DiffList } from './DiffList.tsx';
import { StorageDiffs } from './StorageDiffs.tsx';
import { StorageGaps } from './StorageGaps.tsx';

interface ComparisonBodyProps {
  readonly comparison: Comparison;
  /** What of the storage is not compared. */
  readonly gaps: readonly StorageGap[];
  /** How many cookies are not compared, since they are out of reach. */
  readonly unreached: number;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onAsk: (origins: readonly string[]) => void;
}

const KINDS = ['added', 'removed', 'changed'] as const;

/** How much has changed, and what. */
export function ComparisonBody(props: ComparisonBodyProps) {
  const { comparison, gaps, unreached, masked, now, onAsk } = props;
  const { changes, renewed, noise, same, storage } = comparison;
  const isFolded = renewed.length + noise.length > 0;
  const hasStorage = storage !== null && storage.length > 0;
  if (changes.length === 0 && !isFolded && !hasStorage) {
    return (
      <EmptyState
        icon={Equal}
        title={i18n.t(
          same === 0 && unreached > 0 ? 'snapshots.unreachedTitle' : 'snapshots.nothingTitle',
        )}
      >
        {(same > 0 || unreached === 0) && <p>{i18n.t('snapshots.nothing', same)}</p>}
        {unreached > 0 && <p>{i18n.t('snapshots.unreachedText', unreached)}</p>}
        {storage && <p>{i18n.t('snapshots.storageChanges', 0)}</p>}
        <StorageGaps gaps={gaps} onAsk={onAsk} />
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
        {unreached > 0 && <span class="dim">{i18n.t('snapshots.unreached', unreached)}</span>}
      </p>
      <DiffList comparison={comparison} masked={masked} now={now} />
      {storage && <StorageDiffs diffs={storage} masked={masked} />}
      <StorageGaps gaps={gaps} onAsk={onAsk} />
    </>
  );
}

function countOf(entries: readonly DiffEntry[], kind: (typeof KINDS)[number]): number {
  return entries.filter(({ diff }) => diff.kind === kind).length;
}
