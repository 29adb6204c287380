import type { ChangeLabel, ParkedCookie } from '../../lib/change/change-set.ts';
import type { ChangerParts } from '../../lib/change/changer-parts.ts';
import { EMPTY_JOURNAL, type Journal } from '../../lib/change/journal.ts';
import type { PendingChange } from '../../lib/change/pending.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { createFakeJar, type FakeJar, type FakeJarOptions } from './jar.ts';

/** All that a changer works on, in memory, and open to inspection. */
export interface FakeChangerParts extends ChangerParts {
  readonly jar: FakeJar;
  /** What is in the jar and what is parked, in an order of its own: equal when nothing differs. */
  kept(): { live: Cookie[]; parked: ParkedCookie[] };
  /** What the user was told was taken back. */
  readonly rolledBack: readonly ChangeLabel[];
  /** What the browser forgets when it is closed: the journal. */
  endSession(): void;
}

export function createChangerParts(
  options: FakeJarOptions &
    Partial<Pick<ChangerParts, 'refusal' | 'guards' | 'reaches'>> & {
      /** Whether what is through is kept, as in the seconds before the browser writes it to the disk. */
      readonly settles?: boolean;
    } = {},
): FakeChangerParts {
  const { now = () => 0, refusal = () => null } = options;
  const jar = createFakeJar(options);
  const parked = new Map<string, ParkedCookie>();
  let journal: Journal = EMPTY_JOURNAL;
  let session = 1;
  const pending = new Map<number, PendingChange>();
  const rolledBack: ChangeLabel[] = [];

  return {
    jar,
    parked: {
      list: async () => structuredClone([...parked.values()]),
      async put(each) {
        parked.set(keyId(each.cookie), structuredClone(each));
      },
      async remove(key) {
        parked.delete(keyId(key));
      },
    },
    journal: {
      load: async () => structuredClone(journal),
      async save(next) {
        journal = structuredClone(next);
      },
    },
    pending: {
      load: async () => structuredClone([...pending.values()].sort((a, b) => a.id - b.id)),
      async save(change) {
        pending.set(change.id, structuredClone(change));
      },
      async clear(id) {
        pending.delete(id);
      },
      async settle(change) {
        if (options.settles) pending.set(change.id, structuredClone(change));
        else pending.delete(change.id);
      },
    },
    guards: { spared: async () => new Set(), moved: async () => {}, ...options.guards },
    session: async () => `session ${session}`,
    reaches: options.reaches ?? (async () => true),
    onRolledBack: async (label) => {
      rolledBack.push(label);
    },
    rolledBack,
    refusal,
    now,
    kept: () => ({
      live: jar.all().sort(byKey((cookie) => keyId(cookie))),
      parked: [...parked.values()].sort(byKey(({ cookie }) => keyId(cookie))),
    }),
    endSession() {
      journal = EMPTY_JOURNAL;
      session++;
    },
  };
}

function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}
