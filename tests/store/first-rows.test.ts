import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { detectAll } from '../../lib/session/detect.ts';
import { INITIAL_STATE } from '../../lib/store/cookie-state.ts';
import { createView } from '../../lib/store/create-view.ts';
import { firstRows } from '../../lib/store/first-rows.ts';
import { judgeOnce } from '../../lib/store/judge-once.ts';
import { byKey } from '../../lib/store/live-cookies.ts';
import { PAGE } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';

const detect = (cookies: readonly Cookie[]) => detectAll(cookies, { now: 0 });

const cookies = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('a', 'b', 'c', 'sessionid', 'csrftoken', 'PHPSESSID', 'theme', '_ga'),
    domain: fc.constantFrom('www.example.com', 'example.com', 'other.test'),
    hostOnly: fc.boolean(),
    value: fc.constantFrom('1', 'dark', '7c0a1d3f9b2e4c6d8e0f1a2b3c4d5e6f'),
  }),
  { selector: ({ name, domain, hostOnly }) => `${name} ${domain} ${hostOnly}` },
);

it('the first rows are those that the view begins with', () => {
  fc.assert(
    fc.property(cookies, fc.integer({ min: 1, max: 8 }), (found, count) => {
      const state = {
        ...INITIAL_STATE,
        status: { kind: 'ready' } as const,
        page: PAGE,
        live: byKey(found.map(cookie)),
      };
      const view = createView(detect, () => 0)(state);
      expect(firstRows(state, count, detect)).toEqual(view.rows.slice(0, count));
    }),
  );
});

it('without a page there are none', () => {
  expect(firstRows({ live: byKey([cookie()]), page: null }, 8, detect)).toEqual([]);
});

it('the view that follows has the cookies judged no second time, until one has changed', () => {
  const judge = vi.fn(detect);
  const once = judgeOnce(judge);
  const view = createView(once, () => 0);
  const one = cookie({ name: 'a', domain: 'www.example.com' });
  const state = {
    ...INITIAL_STATE,
    status: { kind: 'ready' } as const,
    page: PAGE,
    live: byKey([one]),
  };
  firstRows(state, 8, (cookies) => once(cookies, 0));
  view(state);
  expect(judge).toHaveBeenCalledTimes(1);
  view({ ...state, live: byKey([{ ...one, value: 'new' }]) });
  expect(judge).toHaveBeenCalledTimes(2);
});
