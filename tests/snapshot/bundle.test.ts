import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleText } from '../../lib/snapshot/bundle.ts';
import { collectSnapshots } from '../../lib/snapshot/file-reader.ts';
import { readBundle } from '../../lib/snapshot/read-bundle.ts';
import { snapshotText } from '../../lib/snapshot/read-snapshot.ts';
import { cookie } from '../fixtures/cookie.ts';
import { snapshot } from '../fixtures/snapshot.ts';

const one = snapshot({ id: '1', cookies: [cookie({ value: '\u2028"é' })] });
const two = snapshot({ id: '2', name: 'After' });

/** What was read, or the fault in its place. */
const read = (text: string) =>
  [...readBundle(text, 0)].map((each) => each.snapshot ?? [each.fault.code, ...each.fault.params]);

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
    ['other text', '# Netscape HTTP Cookie File', ['not-json']],
    ['its end missing', bundleText([one]).split('"name"', 1).join(''), ['broken-json', '5']],
    ['no end of lists', '['.repeat(2_000_000), ['too-deep']],
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

  it('never makes reading it throw, and never gives nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { snapshots, faults } = collectSnapshots(readBundle(text, 0));
        expect([snapshots.length, faults.length]).toEqual([0, 1]);
      }),
    );
  });

  it('does not have what is larger than can be kept, and the others', () => {
    const value = 'x'.repeat(61_000_000);
    const huge = snapshot({ id: '3', cookies: [cookie({ value })] });
    expect(read(bundleText([huge, one]))).toEqual([['oversized', '61'], one]);
  });

  it('may have any number of faults', () => {
    const cookies = Array.from({ length: 300_000 }, () => null);
    const text = JSON.stringify({ ...JSON.parse(snapshotText(one)), cookies });
    expect(collectSnapshots(readBundle(text, 0)).faults).toHaveLength(300_000);
  });
});
