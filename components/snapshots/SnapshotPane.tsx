import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';
import { CompareView } from './CompareView.tsx';
import { SnapshotDetails } from './SnapshotDetails.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';

interface SnapshotPaneProps extends SnapshotsProps {
  readonly current: SnapshotState;
  readonly infos: readonly SnapshotInfo[];
  readonly onClose: () => void;
}

/** What stands beside the list: a comparison, a snapshot, or what there is to choose. */
export function SnapshotPane(props: SnapshotPaneProps) {
  const { current, infos, snapshots, state, settings, now, onClose } = props;
  const { pane, active } = current;
  if (pane.kind === 'compare') return <CompareView {...props} sides={pane} />;
  const info = infos.find(({ id }) => id === active);
  if (info) {
    return (
      <SnapshotDetails
        info={info}
        store={snapshots.store}
        isElsewhere={info.scope.storeId !== state.page?.storeId}
        masked={settings.maskValues}
        now={now}
        onClose={onClose}
      />
    );
  }
  return (
    <div class="snap-choose">
      <p>{i18n.t('snapshots.choose')}</p>
      <h2>{i18n.t('snapshots.login')}</h2>
      <p>{i18n.t('snapshots.loginText')}</p>
    </div>
  );
}
