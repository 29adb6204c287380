import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Lock } from '../../lib/lock/guard.ts';
import { judge, type Verdict } from '../../lib/lock/judge.ts';
import { counted, LIMIT, meddlerOf, type Tally } from '../../lib/lock/tally.ts';
import { cookie } from '../fixtures/cookie.ts';

const NOW = 1_700_000_000_000;
const inSeconds = (seconds: number) => NOW / 1000 + seconds;

const kept = cookie({ name: 'theme', value: 'dark', sameSite: 'lax' });
const lasting = { ...kept, expirationDate: inSeconds(60) };
const lock = (fields: Partial<Lock> = {}): Lock => ({ cookie: kept, paused: null, ...fields });
const putBack = (each: Cookie): Verdict => ({ action: 'put-back', cookie: each });
const none: Verdict = { action: 'none' };

describe('what to do where the jar holds', () => {
  it.each<[string, Lock, Cookie | null, Verdict]>([
    ['just what is kept', lock(), kept, none],
    ['nothing', lock(), null, putBack(kept)],
    ['another value', lock(), { ...kept, value: 'light' }, putBack(kept)],
    ['another flag', lock(), { ...kept, httpOnly: true }, putBack(kept)],
    ['another SameSite', lock(), { ...kept, sameSite: 'strict' }, putBack(kept)],
    ['the same for longer', lock({ cookie: lasting }), lasting, none],
    [
      'the same, put off',
      lock({ cookie: lasting }),
      { ...lasting, expirationDate: inSeconds(999) },
      none,
    ],
    ['an expiry where there was none', lock(), lasting, putBack(kept)],
    ['no expiry where there was one', lock({ cookie: lasting }), kept, putBack(lasting)],
    [
      'another value, put off',
      lock({ cookie: lasting }),
      { ...lasting, value: 'light', expirationDate: inSeconds(999) },
      putBack({ ...lasting, expirationDate: inSeconds(999) }),
    ],
    [
      'nothing, and its time has passed',
      lock({ cookie: { ...kept, expirationDate: inSeconds(-1) } }),
      null,
      { action: 'pause', reason: 'expired' },
    ],
    ['another value, but it is paused', lock({ paused: 'fought' }), null, none],
    ['nothing, as the user wants it', lock({ cookie: null }), null, none],
    [
      'what has come since the user took it away',
      lock({ cookie: null }),
      kept,
      { action: 'unlock' },
    ],
  ])('%s', (_, each, current, verdict) => {
    expect(judge(each, current, undefined, NOW)).toEqual(verdict);
  });
});

describe('how often', () => {
  const after = (times: number, every: number): Tally => {
    let tally: Tally | undefined;
    for (let n = 0; n < times; n++) tally = counted(tally, 'page', NOW + n * every);
    return tally ?? { total: 0, times: [], by: 'page' };
  };
  const last = (times: number, every: number) =>
    judge(lock(), null, after(times, every), NOW + (times - 1) * every).action;

  it('is bounded', () => {
    expect(last(LIMIT.times - 1, 10)).toBe('put-back');
    expect(last(LIMIT.times, 10)).toBe('pause');
  });

  it('is not, where it is once a second', () => {
    expect(last(10_000, 1000)).toBe('put-back');
    expect(after(10_000, 1000)).toMatchObject({ total: 10_000 });
    expect(after(10_000, 1000).times.length).toBeLessThan(LIMIT.times);
  });
});

describe('who it was', () => {
  it.each([
    ['evicted', true, kept, 'browser'],
    ['expired', true, kept, 'browser'],
    ['explicit', false, kept, 'page'],
    ['explicit', true, kept, 'page'],
    ['expired_overwrite', true, { ...kept, httpOnly: true }, 'server'],
    ['explicit', false, { ...kept, httpOnly: true }, 'server'],
  ] as const)('%s, removed %s', (cause, removed, locked, meddler) => {
    expect(meddlerOf({ cookie: locked, removed, cause }, locked)).toBe(meddler);
  });
});
