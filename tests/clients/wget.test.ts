import { expect } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { type Requests, test, unordered } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';

const QUIETLY = ['--no-config', '--quiet', '--no-check-certificate', '--output-document=-'];

/** The file itself tells that to wget /application lies below /app. */
function seenByWget(cookie: Cookie, address: string): Cookie {
  const { pathname } = new URL(address);
  return pathname.startsWith(cookie.path) ? { ...cookie, path: pathname } : cookie;
}

/** It sends what is the same in name and value once. */
function withoutTwins(requests: Requests): Requests {
  return Object.fromEntries(
    Object.entries(unordered(requests)).map(([address, pairs]) => [address, [...new Set(pairs)]]),
  );
}

test('wget sends its cookies.txt', async ({ trial }) => {
  const { path, count, losses, omitted } = trial.handOut('netscape', 'wget');
  expect(omitted).toEqual(['nameless', 'sameSlot']);
  expect(count).toBeGreaterThan(150);
  await trial.run('wget', [...QUIETLY, `--load-cookies=${path}`, ...ADDRESSES]);
  const promised = trial.promised(losses, seenByWget);
  expect(promised).not.toEqual(trial.promised(losses));
  expect(unordered(trial.received())).toEqual(withoutTwins(promised));
});
