import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import type { Scope } from '../../lib/format/complete.ts';
import type { Entry, ReadCookie } from '../../lib/format/format.ts';
import type { ImportChoice, ImportTarget } from '../../lib/transfer/preview.ts';

/** The time in these tests, in milliseconds. */
export const NOW = 1_700_000_000_000;

export const SCOPE: Scope = {
  domain: 'www.example.com',
  hostOnly: true,
  path: '/app',
  expirationDate: null,
  secure: true,
};

export const CHOICE: ImportChoice = {
  scope: SCOPE,
  storeId: '0',
  mends: new Map(),
  leftOut: new Set(),
};

/** A cookie that was read, one to a line. */
export function entry(cookie: Partial<ReadCookie>, line = 1): Entry {
  const read = { name: 'name', value: 'value', domain: 'example.com', ...cookie };
  return { place: { index: line, line }, cookie: read, notes: [] };
}

/** One that the file gives a name and a value of, and no more. */
export function bareEntry(name: string): Entry {
  return { place: { index: 1, line: 1 }, cookie: { name, value: 'value' }, notes: [] };
}

export function target(jar: readonly Cookie[] = [], unreachable: string[] = []): ImportTarget {
  return {
    jar: new Map(jar.map((each) => [keyId(each), each])),
    unreachable: new Set(unreachable),
    now: NOW,
  };
}
