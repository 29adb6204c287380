import { Camera, Download, FolderOpen, GitCompareArrows, LogIn, Trash2, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { filterSnapshots, isOfSite } from '../../lib/store/snapshots/snapshot-list.ts';
import type { SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import type { MenuItem } from '../ui/menu-item.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useStore } from '../use-store.ts';
import { placeOf } from './place-of.ts';
import { recordLogin } from './record-login.ts';
import type { SnapshotsProps } from './snapshots-props.ts';
import { titleOf } from './title.ts';
import { waitingFor } from './waiting-for.ts';

interface SnapshotsToolbarProps extends Pick<SnapshotsProps, 'snapshots' | 'state'> {
  /** What stands first, such as the choice of the section where there is no side bar. */
  readonly lead: ComponentChildren;
}

/** Taking snapshots, and which of them are listed. */
export function SnapshotsToolbar({ snapshots: { store }, state, lead }: SnapshotsToolbarProps) {
  const current = useStore(store, (each) => each);
  const { filter, infos } = current;
  const all = infos ?? [];
  const place = placeOf(state);
  return (
    <header class="log-toolbar snap-toolbar">
      {lead}
      <Button
        variant="primary"
        size="small"
        icon={Camera}
        data-tip="S"
        disabled={!state.page}
        onClick={() => store.ask({ kind: 'take' })}
      >
        {i18n.t('snapshots.take')}
      </Button>
      <Button
        size="small"
        icon={LogIn}
        data-tip={i18n.t('snapshots.login')}
        disabled={!place || waitingFor(current) !== null}
        onClick={() => recordLogin(store, state)}
      >
        {i18n.t('snapshots.recordLogin')}
      </Button>
      <Segmented
        label={i18n.t('snapshots.show')}
        value={filter.place}
        segments={[
          {
            value: 'site' as const,
            label: i18n.t('snapshots.ofSite', [
              all.filter((info) => isOfSite(info, place)).length.toLocaleString(),
            ]),
          },
          {
            value: 'all' as const,
            label: i18n.t('snapshots.ofAll', [all.length.toLocaleString()]),
          },
        ]}
        onChange={(shown) => store.setFilter({ ...filter, place: shown })}
      />
      <SearchField
        label={i18n.t('snapshots.search')}
        placeholder={i18n.t('snapshots.searchPlaceholder')}
        value={filter.text}
        onInput={(text) => {
          if (text !== filter.text) store.setFilter({ ...filter, text });
        }}
        hotkey="/"
        onLeave={() => document.querySelector<HTMLElement>('.snap-list [tabindex="0"]')?.focus()}
      />
      <Menu
        label={
          current.marked.size > 0
            ? i18n.t('snapshots.ticked', current.marked.size)
            : i18n.t('snapshots.more')
        }
        showLabel={current.marked.size > 0}
        size="small"
        items={
          current.marked.size > 0
            ? tickedItems(store, current)
            : moreItems(store, filterSnapshots(all, filter, place, titleOf))
        }
      />
    </header>
  );
}

/** What can be done with those that are ticked. */
function tickedItems(store: SnapshotStore, { marked, infos }: SnapshotState): MenuItem[] {
  // Older first: what became of it is the later one.
  const ids = (infos ?? []).filter(({ id }) => marked.has(id)).map(({ id }) => id);
  const [to, from] = ids;
  return [
    {
      id: 'compare',
      label: i18n.t('snapshots.compareTicked'),
      icon: GitCompareArrows,
      disabled: ids.length !== 2,
      onSelect: () => from !== undefined && to !== undefined && store.compare(from, to),
    },
    {
      id: 'export',
      label: i18n.t('snapshots.export'),
      icon: Download,
      onSelect: () => store.ask({ kind: 'export', ids }),
    },
    {
      id: 'delete',
      label: i18n.t('snapshots.deleteTicked'),
      icon: Trash2,
      danger: true,
      onSelect: () => store.ask({ kind: 'remove', ids }),
    },
    { type: 'separator', id: 'line' },
    { id: 'untick', label: i18n.t('snapshots.untick'), icon: X, onSelect: store.clearMarks },
  ];
}

function moreItems(store: SnapshotStore, shown: readonly SnapshotInfo[]): MenuItem[] {
  return [
    {
      id: 'open',
      label: i18n.t('snapshots.openFile'),
      icon: FolderOpen,
      onSelect: () => store.ask({ kind: 'open', file: null }),
    },
    {
      id: 'export',
      label: i18n.t('snapshots.exportShown'),
      icon: Download,
      disabled: shown.length === 0,
      onSelect: () => store.ask({ kind: 'export', ids: shown.map(({ id }) => id) }),
    },
  ];
}
