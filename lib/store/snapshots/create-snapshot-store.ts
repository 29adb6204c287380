import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SaveResult, SnapshotChange, SnapshotOrder } from '../../snapshot/keeping.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { messageOf } from '../message-of.ts';
import { createRecording, type Recording } from './recording.ts';
import type { SnapshotFilter } from './snapshot-list.ts';
import { INITIAL_SNAPSHOTS, NOW, type Question, type SnapshotState } from './snapshot-state.ts';
import type { SnapshotKeeper, SnapshotStoreDeps } from './snapshot-store-deps.ts';

export interface SnapshotStore
  extends Pick<StoreApi<SnapshotState>, 'getState' | 'subscribe'>,
    Pick<SnapshotKeeper, 'get' | 'cookies' | 'storage' | 'restoreStorage'>,
    Recording {
  /** Reads what is kept, and follows it from now on; returns the way to stop. */
  start(): () => void;
  setFilter(filter: SnapshotFilter): void;
  /** Shows a snapshot beside the list. */
  show(id: string | null): void;
  mark(id: string, on: boolean): void;
  clearMarks(): void;
  /** Compares two moments: ids of snapshots, or `NOW`. */
  compare(from: string, to: string): void;
  closeComparison(): void;
  ask(question: Question): void;
  closeQuestion(): void;
  /** Takes a snapshot and shows it. Never rejects: an error is a failure. */
  take(order: SnapshotOrder): Promise<SaveResult>;
  /** Keeps snapshots that come from a file, until one does not fit; resolves to that or the last one kept. */
  keep(snapshots: Iterable<Snapshot>): Promise<SaveResult | null>;
  change(id: string, change: SnapshotChange): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Puts away what there is to tell. */
  dismiss(): void;
}

/** What is on screen of the snapshots, and what can be done with them. */
export function createSnapshotStore(deps: SnapshotStoreDeps): SnapshotStore {
  const { keeper, notice, before } = deps;
  const store = createStore<SnapshotState>(() => INITIAL_SNAPSHOTS);
  const { getState, setState, subscribe } = store;
  /** Grows with every reading of the list: an older answer is dropped. */
  let reading = 0;

  async function read(): Promise<void> {
    const turn = ++reading;
    const infos = await keeper.list();
    if (turn !== reading) return;
    const ids = new Set([NOW, ...infos.map(({ id }) => id)]);
    const { active, marked, pane } = getState();
    const isPaneThere = pane.kind === 'details' || (ids.has(pane.from) && ids.has(pane.to));
    setState({
      infos,
      active: active !== null && ids.has(active) ? active : null,
      marked: new Set([...marked].filter((id) => ids.has(id))),
      ...(isPaneThere ? {} : { pane: { kind: 'details' } }),
    });
  }

  async function trying(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (reason) {
      setState({ error: messageOf(reason) });
    }
  }

  async function saving(save: () => Promise<SaveResult>): Promise<SaveResult> {
    try {
      const result = await save();
      // Whoever shows it finds it in the list.
      if (result.saved) await read();
      return result;
    } catch (reason) {
      return { saved: null, failure: { code: 'error', detail: messageOf(reason) } };
    }
  }

  const take = (order: SnapshotOrder) => saving(() => keeper.take(order));
  const show = (active: string | null) => setState({ active, pane: { kind: 'details' } });

  return {
    getState,
    subscribe,
    get: keeper.get,
    cookies: keeper.cookies,
    storage: keeper.storage,
    restoreStorage: keeper.restoreStorage,
    ...createRecording(store, { ...deps, take, trying }),

    start() {
      const stops = [
        keeper.onChanged(() => trying(read)),
        notice.watch((told) => setState({ notice: told })),
        before.watch((recorded) => setState({ before: recorded })),
      ];
      trying(read);
      trying(async () => setState({ notice: await notice.load() }));
      trying(async () => setState({ before: await before.load() }));
      return () => {
        for (const stop of stops) stop();
      };
    },

    setFilter: (filter) => setState({ filter }),
    show,
    mark(id, on) {
      const others = [...getState().marked].filter((each) => each !== id);
      setState({ marked: new Set(on ? [...others, id] : others) });
    },
    clearMarks: () => setState({ marked: new Set() }),
    compare: (from, to) => setState({ pane: { kind: 'compare', from, to } }),
    closeComparison: () => setState({ pane: { kind: 'details' } }),
    ask: (question) => setState({ question }),
    closeQuestion: () => setState({ question: null }),

    async take(order) {
      const result = await take(order);
      if (result.saved) show(result.saved.id);
      return result;
    },
    async keep(snapshots) {
      let last: SaveResult | null = null;
      for (const snapshot of snapshots) {
        last = await saving(() => keeper.keep(snapshot));
        if (!last.saved) return last;
      }
      if (last?.saved) show(last.saved.id);
      return last;
    },
    change: (id, change) =>
      trying(async () => {
        await keeper.change(id, change);
        await read();
      }),
    remove: (ids) =>
      trying(async () => {
        await keeper.remove(ids);
        await read();
      }),

    dismiss() {
      setState({ error: null, failure: null, notice: null });
      trying(() => notice.save(null));
    },
  };
}
