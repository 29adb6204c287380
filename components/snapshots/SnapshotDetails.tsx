import { Download, GitCompareArrows, Pencil, Pin, PinOff, RotateCcw, Trash2, X } from 'lucide';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { NOW } from '../../lib/store/snapshots/snapshot-state.ts';
import { Moment } from '../contents/Moment.tsx';
import { SizeText } from '../cookies/SizeText.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { storeName } from '../transfer/store-name.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { FactList } from './FactList.tsx';
import { SnapshotCookies } from './SnapshotCookies.tsx';
import { SnapshotTitle } from './SnapshotTitle.tsx';
import { sitesText } from './title.ts';

interface SnapshotDetailsProps {
  readonly info: SnapshotInfo;
  readonly store: SnapshotStore;
  /** Whether the store of the snapshot is another than that of the page. */
  readonly isElsewhere: boolean;
  readonly masked: boolean;
  readonly now: () => number;
  readonly onClose: () => void;
}

/** All about one snapshot, and what can be done with it. */
export function SnapshotDetails(props: SnapshotDetailsProps) {
  const { info, store, isElsewhere, masked, now, onClose } = props;
  const { id, pinned, note, scope, count, size, originCount } = info;
  return (
    <section class="snap-pane" aria-label={i18n.t('snapshots.details')}>
      <header class="snap-pane__head">
        <h2>
          <SnapshotTitle info={info} />
        </h2>
        <IconButton
          icon={pinned ? PinOff : Pin}
          size="small"
          label={i18n.t(pinned ? 'snapshots.unpin' : 'snapshots.pin')}
          onClick={() => store.change(id, { pinned: !pinned })}
        />
        <IconButton
          icon={Pencil}
          size="small"
          label={i18n.t('snapshots.edit')}
          onClick={() => store.ask({ kind: 'edit', id })}
        />
        <IconButton
          icon={Download}
          size="small"
          label={i18n.t('snapshots.export')}
          onClick={() => store.ask({ kind: 'export', ids: [id] })}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={i18n.t('snapshots.delete')}
          onClick={() => store.ask({ kind: 'remove', ids: [id] })}
        />
        <IconButton icon={X} size="small" label={i18n.t('snapshots.close')} onClick={onClose} />
      </header>
      <div class="snap-pane__body">
        <div class="snap-pane__actions">
          <Button
            variant="primary"
            size="small"
            icon={GitCompareArrows}
            onClick={() => store.compare(id, NOW)}
          >
            {i18n.t('snapshots.compareNow')}
          </Button>
          <Button size="small" icon={RotateCcw} onClick={() => store.ask({ kind: 'restore', id })}>
            {i18n.t('snapshots.restoreOne')}
          </Button>
        </div>
        <FactList
          facts={[
            [i18n.t('snapshots.takenAt'), <Moment key="at" time={info.takenAt} now={now} />],
            [
              i18n.t('snapshots.reason'),
              i18n.t(info.reason.code === 'manual' ? 'snapshots.manual' : 'snapshots.automatic'),
            ],
            [
              i18n.t('snapshots.of'),
              <span key="of" title={scope.sites?.join('\n')}>
                <bdi>{sitesText(info)}</bdi>
                {scope.hosts.length > 0 && (
                  <span class="dim"> {i18n.t('snapshots.frames', [scope.hosts.join(', ')])}</span>
                )}
              </span>,
            ],
            ...(isElsewhere
              ? [[i18n.t('snapshots.store'), storeName(scope.storeId)] as const]
              : []),
            [
              i18n.t('snapshots.holds'),
              <span key="holds">
                {i18n.t('snapshots.cookies', count)}, <SizeText bytes={size} />
              </span>,
            ],
            ...(note === ''
              ? []
              : [
                  [
                    i18n.t('snapshots.note'),
                    <ValueText key="note" value={note} most={4000} />,
                  ] as const,
                ]),
          ]}
        />
        <SnapshotCookies
          key={id}
          id={id}
          store={store}
          masked={masked}
          hasStorage={originCount > 0}
        />
      </div>
    </section>
  );
}
