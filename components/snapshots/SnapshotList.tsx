import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { NOW, type SnapshotState } from '../../lib/store/snapshots/snapshot-state.ts';
import { classNames } from '../ui/class-names.ts';
import { type ListHandle, VirtualList } from '../ui/VirtualList.tsx';
import { useNow } from '../use-now.ts';
import { SnapshotRow } from './SnapshotRow.tsx';

interface SnapshotListProps {
  readonly store: SnapshotStore;
  readonly state: Pick<SnapshotState, 'active' | 'marked'>;
  readonly infos: readonly SnapshotInfo[];
  readonly handle: RefObject<ListHandle | null>;
}

const HEIGHT = 46;
/** The time of day is shown until midnight. */
const TICK = 60_000;

/** The snapshots; the one that the keyboard comes to, or that is clicked, is shown beside. */
export function SnapshotList({ store, state, infos, handle }: SnapshotListProps) {
  const { active, marked } = state;
  const now = useNow(TICK);
  const onRowKey = (event: KeyboardEvent, info: SnapshotInfo) => {
    // The box itself hears the key that ticks it.
    const isBox = event.key === ' ' && event.target instanceof HTMLInputElement;
    const run = commandOf(event, info, store, marked);
    if (!run || isBox) return;
    event.preventDefault();
    run();
  };
  const rowProps = useCallback(
    ({ id, reason }: SnapshotInfo) => ({
      'data-snapshot': id,
      'data-reason': reason.code,
      class: classNames('snap-item', id === active && 'snap-item--active'),
    }),
    [active],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows, heard in one place.
    <div
      class="snap-list"
      onKeyUp={({ key, target }) => {
        // Not as soon as it has the focus: that comes back by itself when a dialog closes.
        const { snapshot } = (MOVES.has(key) && rowOf(target)?.dataset) || {};
        if (snapshot !== undefined && snapshot !== active) store.show(snapshot);
      }}
    >
      <VirtualList
        label={i18n.t('snapshots.list')}
        rows={infos}
        keyOf={keyOf}
        sizeOf={sizeOf}
        rowProps={rowProps}
        onRowKey={onRowKey}
        onRowClick={({ target }, { id }) => {
          if (!(target instanceof HTMLInputElement)) store.show(id);
        }}
        handle={handle}
        renderRow={(info) => (
          <SnapshotRow
            info={info}
            marked={marked.has(info.id)}
            now={now}
            onMark={(on) => store.mark(info.id, on)}
          />
        )}
      />
    </div>
  );
}

const MOVES = new Set(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End']);

function rowOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-snapshot]') : null;
}

function keyOf({ id }: SnapshotInfo): string {
  return id;
}

function sizeOf(): number {
  return HEIGHT;
}

/** What a key does to a snapshot, or to all that are ticked; undefined for a key that has no meaning there. */
function commandOf(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  { id, pinned }: SnapshotInfo,
  store: SnapshotStore,
  marked: ReadonlySet<string>,
): (() => unknown) | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const ids = marked.has(id) ? [...marked] : [id];
  const commands: Readonly<Record<string, () => unknown>> = {
    Enter: () => store.compare(id, NOW),
    ' ': () => store.mark(id, !marked.has(id)),
    F2: () => store.ask({ kind: 'edit', id }),
    Delete: () => store.ask({ kind: 'remove', ids }),
    Backspace: () => store.ask({ kind: 'remove', ids }),
    r: () => store.ask({ kind: 'restore', id }),
    p: () => store.change(id, { pinned: !pinned }),
    e: () => store.ask({ kind: 'export', ids }),
  };
  return Object.hasOwn(commands, key) ? commands[key] : undefined;
}
