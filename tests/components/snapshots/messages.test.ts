import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../components/snapshots/looks.ts';
import { messageKey } from '../../../components/transfer/message-key.ts';
import type { SaveFailure, StorageOutcome } from '../../../lib/snapshot/keeping.ts';
import type { Strength } from '../../../lib/snapshot/passphrase.ts';
import type { Skipped } from '../../../lib/snapshot/restore.ts';
import type { StorageGap } from '../../../lib/store/snapshots/storage-gaps.ts';
import { messages } from '../../fakes/i18n.ts';

/** All members of a type: the compiler asks for those that are missing. */
const all = <Code extends string>(codes: Readonly<Record<Code, true>>) => Object.keys(codes);

const SCOPES = ['site', 'page', 'browser'];

describe('messages', () => {
  it.each([
    [
      'kind',
      all<Exclude<Kind, 'skipped'>>({ added: true, removed: true, changed: true, renewed: true }),
    ],
    [
      'status',
      all<Exclude<Kind, 'renewed'>>({ added: true, removed: true, changed: true, skipped: true }),
    ],
    ['count', ['added', 'removed', 'changed']],
    ['skipped', all<Skipped['code']>({ expired: true, outside: true, noAccess: true })],
    [
      'outcome',
      all<StorageOutcome['code']>({ done: true, missing: true, refused: true, unsaved: true }),
    ],
    [
      'storageGap',
      all<StorageGap['code']>({ noAccess: true, notOpen: true, notKept: true, oneSided: true }),
    ],
    ['strength', all<Strength>({ weak: true, fair: true, good: true })],
    ['scope', SCOPES],
    ['scopeHint', SCOPES],
    // What `open-file.ts`, `read-bundle.ts` and `read-snapshot.ts` find, by their own account.
    [
      'fault',
      ['too-large', 'unreadable', 'not-json', 'not-snapshot', 'newer-version', 'damaged'].concat([
        'broken-json',
        'oversized',
        'too-deep',
        'cookie',
        'repeated',
        'origin',
      ]),
    ],
    // What `seal.ts` and `age-header.ts` find, and what keeps them from it.
    [
      'sealFault',
      ['not-age', 'other-version', 'truncated', 'damaged', 'damaged-or-truncated'].concat([
        'other-recipient',
        'too-slow',
        'wrong-passphrase',
        'broken-off',
      ]),
    ],
  ])('of snapshots.%s exist for every code, and for no other', (section, codes) => {
    const prefix = `snapshots.${section}.`;
    const there = [...messages.keys()].filter((key) => key.startsWith(prefix));
    expect(there.sort()).toEqual(codes.map((code) => prefix + messageKey(code)).sort());
  });

  it('of failures begin with the code', () => {
    for (const code of all<SaveFailure['code']>({ quota: true, access: true, error: true })) {
      expect(messages.has(`snapshots.failure.${code}`)).toBe(true);
    }
  });
});
