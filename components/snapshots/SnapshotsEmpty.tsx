import { Camera, SearchX } from 'lucide';
import { i18n } from '#i18n';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import type { SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface SnapshotsEmptyProps {
  readonly store: SnapshotStore;
  readonly state: Pick<SnapshotState, 'filter'>;
  /** How many there are of all sites. */
  readonly count: number;
  readonly canTake: boolean;
}

/** Why no snapshot is listed: there are none, none of this site, or the search lets none through. */
export function SnapshotsEmpty({ store, state: { filter }, count, canTake }: SnapshotsEmptyProps) {
  if (count > 0 && filter.text.trim() !== '') {
    return (
      <EmptyState
        icon={SearchX}
        title={i18n.t('snapshots.noMatchTitle')}
        actions={
          <Button variant="primary" onClick={() => store.setFilter({ ...filter, text: '' })}>
            {i18n.t('snapshots.clearSearch')}
          </Button>
        }
      >
        {i18n.t('snapshots.noMatch')}
      </EmptyState>
    );
  }
  const isElsewhere = count > 0;
  return (
    <EmptyState
      icon={Camera}
      title={i18n.t(isElsewhere ? 'snapshots.emptySiteTitle' : 'snapshots.emptyTitle')}
      actions={
        <>
          {canTake && (
            <Button variant="primary" icon={Camera} onClick={() => store.ask({ kind: 'take' })}>
              {i18n.t('snapshots.take')}
            </Button>
          )}
          {isElsewhere && (
            <Button onClick={() => store.setFilter({ ...filter, place: 'all' })}>
              {i18n.t('snapshots.showAll')}
            </Button>
          )}
        </>
      }
    >
      <p>{i18n.t('snapshots.empty')}</p>
      {isElsewhere ? (
        <p>{i18n.t('snapshots.emptySite', count)}</p>
      ) : (
        <p class="snap-empty__more">
          <b>{i18n.t('snapshots.login')}</b> {i18n.t('snapshots.loginText')}
        </p>
      )}
    </EmptyState>
  );
}
