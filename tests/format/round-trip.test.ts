import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { completeCookie, scopeOfUrl } from '../../lib/format/complete.ts';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import type { Format, Writer } from '../../lib/format/format.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { readWholeFile, recogniseFormat } from '../../lib/format/read-file.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { anyCookie, cookie, NOW, options, URL } from './cookies.ts';

// A file loses exactly what is said to be lost: reading it gives what `hold` promised, cookie by cookie and field by
// field. For every format, with every preset, there is no exception. What its program loses (`inUse`) is in the file
// all the same; tests/clients asks the programs themselves.

/** Each format that is written and read, once for each of its presets. */
const WAYS = FORMATS.flatMap(({ reader, writer, ...format }) =>
  reader && writer
    ? (writer.presets ?? [null]).map((preset) => ({
        label: preset === null ? format.id : `${format.id} for ${preset}`,
        format: { ...format, reader, writer },
        preset,
      }))
    : [],
);

function readBack(format: Format, text: string, storeId: string): Cookie[] {
  const scope = scopeOfUrl(URL);
  if (!scope) throw new Error('The page has no host');
  return [...format.reader.entries(sampleOf(text, NOW))].map((entry) => {
    if (!entry.cookie) throw new Error(`${entry.fault.code}: ${text}`);
    expect(entry.notes).toEqual([]);
    return completeCookie(entry.cookie, scope, storeId);
  });
}

/** Of those that share a slot only one is written. */
function held(writer: Writer, cookies: readonly Cookie[], preset: string | null): Cookie[] {
  const slots = new Map<unknown, Cookie>();
  for (const each of cookies) {
    const one = writer.hold(each, options({ preset }));
    if (!('code' in one)) slots.set((writer.slotOf ?? keyId)(one, options({ preset })) ?? one, one);
  }
  return [...slots.values()];
}

describe.each(WAYS)('$label', ({ format, preset }) => {
  it('gives what it holds', () => {
    let count = 0;
    fc.assert(
      fc.property(fc.array(anyCookie, { maxLength: 5 }), (cookies) => {
        const kept = held(format.writer, cookies, preset);
        const text = format.writer.text(kept, options({ preset }));
        const read = readBack(format, text, '0');
        expect(read).toEqual(kept.map((each) => ({ ...each, storeId: '0' })));
        count += kept.length;
      }),
      { numRuns: 400 },
    );
    // A format that holds next to nothing would keep its promise easily.
    expect(count).toBeGreaterThan(30);
  });

  it('holds an ordinary cookie, and knows its own file again', () => {
    const cookies = [cookie({ secure: true }), cookie({ name: 'b', value: 'x=y z', secure: true })];
    const kept = held(format.writer, cookies, preset);
    expect(kept).toHaveLength(2);
    const text = format.writer.text(kept, options({ preset }));
    expect(recogniseFormat(sampleOf(text, NOW))?.id).toBe(format.id);
    expect(readWholeFile(text, null, NOW)).toMatchObject({ format: { id: format.id } });
  });

  it('differs from what was exported in the losses that were told, and in nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyCookie, { maxLength: 6 }), (cookies) => {
        const { inUse: _, ...writer } = format.writer;
        const exported = exportCookies({ ...format, writer }, cookies, {
          ...options({ preset }),
          masked: false,
          withSession: true,
        });
        const { text, count, losses } = exported;
        const left = cookies.filter(
          (each) => !losses.some(({ cookie, omission }) => omission && cookie === each),
        );
        const read = readBack(format, text, '0');
        expect(read).toHaveLength(count);
        expect(left).toHaveLength(count);
        for (const each of left) {
          const lost = losses.filter((loss) => loss.cookie === each).map((loss) => loss.difference);
          const told = Object.fromEntries(lost.map((one) => [one?.field, one?.stored]));
          expect(read).toContainEqual({ ...each, ...told, storeId: '0' });
        }
      }),
      { numRuns: 200 },
    );
  });
});
