import { describe, expect, it } from 'vitest';
import { bundleText, readBundle } from '../../lib/snapshot/bundle.ts';
import { snapshotText } from '../../lib/snapshot/read-snapshot.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';

const one = snapshot({ id: '1', cookies: [cookie({ value: '\u2028"é' })] });
const two = snapshot({ id: '2', name: 'After' });

/** What was read, or the fault in its place. */
const read = (text: string) =>
  readBundle(text).map((each) => each.snapshot ?? [each.fault.code, ...each.fault.params]);

describe('a file of snapshots', () => {
  it('of one is the file of that one', () => {
    expect(bundleText([one])).toBe(snapshotText(one));
    expect(read(bundleText([one]))).toEqual([one]);
  });

  it('has several in their order, also after a byte order mark', () => {
    expect(read(`\uFEFF${bundleText([two, one])}`)).toEqual([two, one]);
  });

  it('keeps the others where one cannot be read', () => {
    const text = bundleText([one, two]).replace('"pinned": false', '"pinned": 7');
    expect(read(text)).toEqual([['damaged', 'pinned'], two]);
  });

  it.each([
    ['nothing', '', ['not-json']],
    ['other JSON', '[]', ['not-snapshot']],
    ['no snapshots', bundleText([]), ['not-snapshot']],
    [
      'a newer version',
      bundleText([one, two]).replace('"version": 1', '"version": 9'),
      ['newer-version', '9'],
    ],
  ])('with %s gives a fault', (_, text, fault) => {
    expect(read(text)).toEqual([fault]);
  });
});
