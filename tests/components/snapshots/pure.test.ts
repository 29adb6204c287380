import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, sectionsOf } from '../../../components/snapshots/fold-diffs.ts';
import { openFile, openUnsealed } from '../../../components/snapshots/open-file.ts';
import { type Piece, shorten } from '../../../components/snapshots/shorten.ts';
import { scopeChoices } from '../../../components/snapshots/take-scopes.ts';
import { sitesText, titleOf } from '../../../components/snapshots/title.ts';
import { sitePatterns } from '../../../lib/cookie/match-pattern.ts';
import { registrableDomain, siteOf } from '../../../lib/cookie/site.ts';
import { bundleText } from '../../../lib/snapshot/bundle.ts';
import { diffText } from '../../../lib/snapshot/diff-text.ts';
import { openSealed, seal, toArmor } from '../../../lib/snapshot/seal.ts';
import { compareMoments, momentOf } from '../../../lib/store/snapshots/comparison.ts';
import { createFakeSnapshotReader } from '../../fakes/snapshot-reader.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { snapshot } from '../../fixtures/snapshot.ts';

/** Fast, and as good as any for a test. */
const WORK_FACTOR = 4;

describe('a changed text is shortened', () => {
  const show = (piece: Piece) =>
    piece.kind === 'gap' ? `${piece.of}(${piece.length})` : `${piece.kind[0]}:${piece.text}`;

  it.each<[string, string, string[]]>([
    ['a', 'b', ['r:a', 'a:b']],
    [
      `${'x'.repeat(100)}.a`,
      `${'x'.repeat(100)}.b`,
      [`same(85)`, `s:${'x'.repeat(15)}.`, 'r:a', 'a:b'],
    ],
    [
      `a.${'x'.repeat(100)}`,
      `b.${'x'.repeat(100)}`,
      ['r:a', 'a:b', `s:.${'x'.repeat(15)}`, 'same(85)'],
    ],
    ['short.a', 'short.b', ['s:short.', 'r:a', 'a:b']],
    ['', 'y'.repeat(400), [`a:${'y'.repeat(160)}`, 'added(240)']],
    ['z'.repeat(200), 'z'.repeat(200), [`s:${'z'.repeat(160)}`, 'same(40)']],
  ])('%j to %j', (before, after, pieces) => {
    expect(shorten(diffText(before, after)).map(show)).toEqual(pieces);
  });

  it('nothing of it is lost count of, and no character is halved', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(text, text, fc.string({ maxLength: 4 }), (same, other, little) => {
        const segments = diffText(same + little + other, same + other);
        const lengthOf = (list: readonly (Piece | { text: string })[]) =>
          list.reduce((sum, each) => sum + ('length' in each ? each.length : each.text.length), 0);
        const pieces = shorten(segments);
        expect(lengthOf(pieces)).toBe(lengthOf(segments));
        for (const piece of pieces) {
          if ('text' in piece) expect(piece.text.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('what a snapshot is called', () => {
  const change = { code: 'remove', subject: 'theme', count: 7 } as const;
  it.each([
    ['by its name', { name: 'admin' }, 'admin'],
    ['with what hides in it', { name: 'ad\u202Emin | $1' }, 'ad[U+202E]min | $1'],
    [
      'by the change that it was taken before',
      { name: '', reason: { code: 'before-change', change } },
      'Before: Deleted 7 cookies',
    ],
    ['or by nothing', { name: '' }, 'Untitled'],
  ] as const)('%s', (_, parts, title) => {
    expect(titleOf(snapshot(parts))).toBe(title);
  });

  it.each([
    [['a.test'], 'a.test'],
    [['a.test', 'b.test'], 'a.test, b.test'],
    [['a.test', 'b.test', 'c.test'], 'a.test and 2 more'],
    [null, 'whole browser'],
  ])('and of which sites it is: %j', (sites, text) => {
    expect(sitesText({ scope: { storeId: '0', sites, hosts: [] } })).toBe(text);
  });
});

describe('what a snapshot can be taken of', () => {
  const sites = { registrableDomain, siteOf, sitePatterns };
  const page = (url: string) => ({ tabId: 1, url, storeId: '0' });
  const ids = (url: string, frameUrls: string[] = []) =>
    scopeChoices({ page: page(url), frameUrls, sites }).map(({ id }) => id);

  it.each<[string, string[], string[]]>([
    ['https://www.example.com/', [], ['site', 'browser']],
    ['https://www.example.com/', ['https://a.example.com/'], ['site', 'browser']],
    ['https://www.example.com/', ['https://ads.test/'], ['site', 'page', 'browser']],
    ['about:blank', [], ['browser']],
  ])('on %s with frames %j', (url, frameUrls, expected) => {
    expect(ids(url, frameUrls)).toEqual(expected);
  });

  it('of nothing where there is no page', () => {
    expect(scopeChoices({ page: null, frameUrls: [], sites })).toEqual([]);
  });
});

describe('a comparison is folded', () => {
  const many = Array.from({ length: 11 }, (_, place) => cookie({ name: `c${place}` }));
  const compared = (count: number) =>
    compareMoments(momentOf(snapshot()), momentOf(snapshot({ cookies: many.slice(0, count) })), 0);

  it('has the parts that have something in them', () => {
    expect(sectionsOf(compared(0))).toEqual([]);
    expect(sectionsOf(compared(1)).map(({ id }) => id)).toEqual(['changes']);
  });

  it('a few changes are open, many are not, and each can be turned', () => {
    const id = compared(1).changes[0]?.id ?? '';
    expect(isOpen(id, 'changes', compared(10), new Map())).toBe(true);
    expect(isOpen(id, 'changes', compared(11), new Map())).toBe(false);
    expect(isOpen(id, 'noise', compared(1), new Map())).toBe(false);
    expect(isOpen(id, 'changes', compared(10), new Map([[id, false]]))).toBe(false);
    expect(isOpen(id, 'noise', compared(10), new Map([[id, true]]))).toBe(true);
  });
});

describe('a file', () => {
  const { readFile } = createFakeSnapshotReader();
  const { signal } = new AbortController();
  const read = (file: Blob) => readFile(file, () => {}, signal);
  const open = (...parts: BlobPart[]) => openFile(new Blob(parts), read);
  const unlock = async (bytes: Uint8Array, passphrase: string) =>
    openUnsealed(await openSealed(bytes, passphrase), read);
  const taken = snapshot({ cookies: [cookie()] });
  const plain = bundleText([taken]);

  it('that is readable is read', async () => {
    expect(await open(plain)).toEqual({ kind: 'read', snapshots: [taken], faults: [] });
  });

  it('that is sealed is opened with its passphrase alone', async () => {
    const sealed = await open(toArmor(await seal(plain, 'lamp orbit', WORK_FACTOR)));
    if (sealed.kind !== 'sealed') throw new Error('not sealed');
    expect(await unlock(sealed.bytes, 'lamp orbit')).toMatchObject({ snapshots: [taken] });
    expect(await unlock(sealed.bytes, 'lamp')).toMatchObject({
      of: 'sealFault',
      fault: { code: 'wrong-passphrase' },
    });
    expect(await unlock(sealed.bytes.slice(0, -60), 'lamp orbit')).toMatchObject({
      of: 'sealFault',
      fault: { code: 'truncated' },
    });
  });

  it('may have been sealed in binary', async () => {
    const sealed = await open(new Uint8Array(await seal(plain, 'x', WORK_FACTOR)));
    if (sealed.kind !== 'sealed') throw new Error('not sealed');
    expect(await unlock(sealed.bytes, 'x')).toMatchObject({ snapshots: [taken] });
  });

  it.each([
    ['something else', '{"cookies":[]}', 'not-snapshot'],
    ['no JSON', 'sid=1', 'not-json'],
  ])('of %s is told as such', async (_, text, code) => {
    expect(await open(text)).toMatchObject({ kind: 'fault', of: 'fault', fault: { code } });
  });

  it('that cannot be read is told as such, and one that is too large', async () => {
    const gone = { text: () => Promise.reject(new Error('gone')) };
    const broken = { size: 1, slice: () => gone } as unknown as Blob;
    expect(await openFile(broken, read)).toMatchObject({ fault: { code: 'unreadable' } });
    const large = { size: 1e9 } as Blob;
    expect(await openFile(large, read)).toMatchObject({ fault: { code: 'too-large' } });
  });

  it('of which a part is damaged has the rest', async () => {
    const two = bundleText([taken, snapshot({ name: 'After' })]);
    expect(await open(two.replace('"name": "After"', '"name": 7'))).toMatchObject({
      snapshots: [taken],
      faults: [{ code: 'damaged', params: ['name'] }],
    });
  });
});
