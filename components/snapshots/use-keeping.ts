import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { intoStore, type Snapshot } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { useStoppable } from './use-stoppable.ts';

/** Keeping the snapshots of a file, one after another. What is kept when it is stopped stays. */
export function useKeeping(store: Pick<SnapshotStore, 'keep'>) {
  const { isRunning, run, stop } = useStoppable();
  const [words, setWords] = useState('');
  return {
    /** What goes on; null while nothing does. */
    working: isRunning ? words : null,
    stop,
    /** Resolves as `SnapshotStore.keep` does. */
    keep(snapshots: readonly Snapshot[], storeId: string) {
      // Each as its turn comes: to measure all of them at once takes long.
      function* moved(signal: AbortSignal) {
        for (const [place, each] of snapshots.entries()) {
          if (signal.aborted) return;
          setWords(i18n.t('snapshots.keeping', [`${place + 1}`, `${snapshots.length}`]));
          yield intoStore(each, storeId);
        }
      }
      return run((signal) => store.keep(moved(signal)));
    },
  };
}
