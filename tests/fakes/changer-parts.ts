import type { ParkedCookie } from '../../lib/change/change-set.ts';
import type { ChangerParts, PendingChange } from '../../lib/change/changer.ts';
import { EMPTY_JOURNAL, type Journal } from '../../lib/change/journal.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { createFakeJar, type FakeJar, type FakeJarOptions } from './jar.ts';

/** All that a changer works on, in memory, and open to inspection. */
export interface FakeChangerParts extends ChangerParts {
  readonly jar: FakeJar;
  /** What is in the jar and what is parked, in an order of its own: equal when nothing differs. */
  kept(): { live: Cookie[]; parked: ParkedCookie[] };
  /** What the browser forgets when it is closed: the journal. */
  endSession(): void;
}

export function createChangerParts(
  options: FakeJarOptions & Partial<Pick<ChangerParts, 'refusal'>> = {},
): FakeChangerParts {
  const { now = () => 0, refusal = () => null } = options;
  const jar = createFakeJar(options);
  const parked = new Map<string, ParkedCookie>();
  let journal: Journal = EMPTY_JOURNAL;
  let pending: PendingChange | null = null;

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
      load: async () => structuredClone(pending),
      async save(change) {
        pending = structuredClone(change);
      },
      async clear() {
        pending = null;
      },
    },
    refusal,
    now,
    kept: () => ({
      live: jar.all().sort(byKey((cookie) => keyId(cookie))),
      parked: [...parked.values()].sort(byKey(({ cookie }) => keyId(cookie))),
    }),
    endSession() {
      journal = EMPTY_JOURNAL;
    },
  };
}

function byKey<T>(keyOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => (keyOf(a) < keyOf(b) ? -1 : 1);
}
