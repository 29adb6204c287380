import type { StoreApi } from 'zustand/vanilla';
import type { SaveResult, SnapshotOrder } from '../../snapshot/keeping.ts';
import { NOW, type SnapshotState } from './snapshot-state.ts';
import type { SnapshotStoreDeps } from './snapshot-store-deps.ts';

/** What did the login change? A snapshot before it, and a comparison after it. */
export interface Recording {
  /** Takes a snapshot to compare with later; one that was taken for that before, and was left as it was, goes. */
  recordBefore(order: SnapshotOrder): Promise<void>;
  /** Shows what has changed since then. */
  compareBefore(): Promise<void>;
  /** Gives the comparison up, and throws the snapshot away. */
  discardBefore(): Promise<void>;
}

/** What the store lends. */
interface RecordingParts extends SnapshotStoreDeps {
  readonly take: (order: SnapshotOrder) => Promise<SaveResult>;
  /** Does something whose error is shown. */
  readonly trying: (task: () => Promise<void>) => Promise<void>;
}

export function createRecording(
  { getState, setState }: Pick<StoreApi<SnapshotState>, 'getState' | 'setState'>,
  { keeper, before, take, trying }: RecordingParts,
): Recording {
  /** Whether the user has not made a snapshot his own since it was recorded. */
  function isLeftAlone(id: string, name: string): boolean {
    const info = getState().infos?.find((each) => each.id === id);
    return info !== undefined && info.name === name && info.note === '' && !info.pinned;
  }

  return {
    async recordBefore(order) {
      const last = getState().before;
      const result = await take(order);
      if (!result.saved) return setState({ failure: result.failure });
      const recorded = { id: result.saved.id, isWaiting: true };
      const pane = { kind: 'details' } as const;
      setState({ before: recorded, active: recorded.id, pane, failure: null });
      await trying(async () => {
        await before.save(recorded);
        if (last && isLeftAlone(last.id, order.name)) await keeper.remove([last.id]);
      });
    },

    async compareBefore() {
      const { before: last } = getState();
      if (!last) return;
      const recorded = { ...last, isWaiting: false };
      const pane = { kind: 'compare', from: last.id, to: NOW } as const;
      setState({ before: recorded, active: last.id, pane });
      await trying(() => before.save(recorded));
    },

    async discardBefore() {
      const { before: last } = getState();
      if (!last) return;
      setState({ before: null });
      await trying(async () => {
        await before.save(null);
        await keeper.remove([last.id]);
      });
    },
  };
}
