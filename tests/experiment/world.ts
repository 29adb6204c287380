import { createQueue } from '../../lib/change/queue.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import type { HeldCookies } from '../../lib/experiment/held.ts';
import type { Reading } from '../../lib/experiment/reading.ts';
import type { ExperimentParts, Loaded } from '../../lib/experiment/run-experiment.ts';
import type { ExperimentOrder } from '../../lib/experiment/trial.ts';
import { createFakeJar, type FakeJar } from '../fakes/jar.ts';

/** What a site does with the cookies that a request brings; it may set some of its own. */
export type Site = (names: ReadonlySet<string>, jar: FakeJar) => boolean;

const IN: Reading = {
  url: 'https://example.com/account',
  title: 'Account',
  text: 'Hello alice',
  targets: ['/logout'],
  hasPassword: false,
  status: null,
};
export const OUT: Reading = {
  url: 'https://example.com/login',
  title: 'Log in',
  text: 'Who are you?',
  targets: ['/register'],
  hasPassword: true,
  status: null,
};

export interface ExperimentWorld {
  readonly parts: ExperimentParts;
  readonly jar: FakeJar;
  readonly order: ExperimentOrder;
  readonly loads: number;
  readonly shown: number;
  /** What is written down at this moment. */
  held(): HeldCookies | null;
  /** All cookies, in an order of their own. */
  kept(): Cookie[];
}

/** A browser with one tab on a site that knows its visitors by cookies. */
export function experimentWorld(
  cookies: readonly Cookie[],
  site: Site,
  more: Partial<ExperimentParts> = {},
): ExperimentWorld {
  const jar = createFakeJar({ cookies });
  let held: HeldCookies | null = null;
  let loads = 0;
  let shown = 0;
  const load = async (_: ExperimentOrder, stop: AbortSignal): Promise<Loaded> => {
    if (stop.aborted) return { ok: false, problem: 'cancelled' };
    loads++;
    const isIn = site(new Set(jar.all().map(({ name }) => name)), jar);
    return { ok: true, reading: isIn ? IN : OUT };
  };
  return {
    jar,
    order: {
      tabId: 1,
      url: IN.url,
      request: null,
      site: 'example.com',
      keys: cookies.map(keyOf),
    },
    get loads() {
      return loads;
    },
    get shown() {
      return shown;
    },
    held: () => held,
    kept: () => jar.all().sort((a, b) => (keyId(a) < keyId(b) ? -1 : 1)),
    parts: {
      jar,
      held: {
        load: async () => structuredClone(held),
        async save(next) {
          held = structuredClone(next);
        },
        async clear() {
          held = null;
        },
      },
      alone: createQueue(),
      load,
      async show() {
        shown++;
      },
      refusal: () => null,
      now: () => 0,
      ...more,
    },
  };
}
