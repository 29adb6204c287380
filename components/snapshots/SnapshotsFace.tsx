import './Snapshots.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { filterSnapshots } from '../../lib/store/snapshots/snapshot-list.ts';
import { LoadingRows } from '../cookies/states/LoadingRows.tsx';
import { usePanelHotkeys } from '../panel/use-panel-hotkeys.ts';
import { classNames } from '../ui/class-names.ts';
import { SplitPane } from '../ui/SplitPane.tsx';
import { useWidth } from '../ui/table/use-width.ts';
import type { ListHandle } from '../ui/VirtualList.tsx';
import { useStore } from '../use-store.ts';
import { placeOf } from './place-of.ts';
import { SnapshotList } from './SnapshotList.tsx';
import { SnapshotNotices } from './SnapshotNotices.tsx';
import { SnapshotPane } from './SnapshotPane.tsx';
import { SnapshotQuestion } from './SnapshotQuestion.tsx';
import { SnapshotsEmpty } from './SnapshotsEmpty.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { titleOf } from './title.ts';
import { useFocusOfNew } from './use-focus-of-new.ts';

/** From this width on (CSS pixels) the pane stands beside the list, else under it. */
const BESIDE = 720;

/** What the list begins with, in CSS pixels: width beside the pane, height above it. */
const SIZES = { row: 330, column: 170 };

/** The snapshots: a list, and beside it one of them, or what became of the cookies since. */
export function SnapshotsFace(props: SnapshotsProps) {
  const { snapshots, state, store, now } = props;
  const current = useStore(snapshots.store, (each) => each);
  const { infos, filter, pane, active, question } = current;
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<ListHandle>(null);
  const direction = useWidth(root, 1000) >= BESIDE ? 'row' : 'column';
  const [sizes, setSizes] = useState(SIZES);
  const place = useMemo(() => placeOf(state), [state.page, state.sites]);
  const listed = useMemo(
    () => filterSnapshots(infos ?? [], filter, place, titleOf),
    [infos, filter, place],
  );
  const isOpen = pane.kind === 'compare' || active !== null;
  const hasPane = isOpen || (direction === 'row' && listed.length > 0);
  const close = () => {
    if (pane.kind === 'compare') snapshots.store.closeComparison();
    else snapshots.store.show(null);
    list.current?.focus(active ?? undefined);
  };
  useFocusOfNew(list, question !== null, active);
  // Only while there is something to close: else the key is the browser's.
  usePanelHotkeys(isOpen ? [{ keys: 'Escape', run: close }] : []);
  if (!infos) {
    return (
      <div class="snapshots">
        <SnapshotNotices
          store={snapshots.store}
          state={current}
          onAsk={store.askForAccess}
          now={now}
        />
        {current.error === null && <LoadingRows />}
      </div>
    );
  }
  return (
    <div ref={root} class="snapshots">
      <SnapshotNotices
        store={snapshots.store}
        state={current}
        onAsk={store.askForAccess}
        now={now}
      />
      <div class={classNames('snapshots__area', !hasPane && 'snapshots__area--closed')}>
        <SplitPane
          direction={direction}
          label={i18n.t('snapshots.resize')}
          sized="first"
          size={sizes[direction]}
          least={direction === 'row' ? 220 : 70}
          most={direction === 'row' ? 700 : 600}
          onResize={(size) => setSizes({ ...sizes, [direction]: size })}
          first={
            listed.length === 0 ? (
              <SnapshotsEmpty
                store={snapshots.store}
                state={current}
                count={infos.length}
                canTake={state.page !== null}
              />
            ) : (
              <SnapshotList store={snapshots.store} state={current} infos={listed} handle={list} />
            )
          }
          second={<SnapshotPane {...props} current={current} infos={infos} onClose={close} />}
        />
      </div>
      {question && <SnapshotQuestion {...props} question={question} infos={infos} />}
    </div>
  );
}
