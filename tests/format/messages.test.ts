import { expect, it } from 'vitest';
import { messageKey } from '../../components/transfer/message-key.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';
import { files, read } from '../architecture/source.ts';
import { messages } from '../fakes/i18n.ts';

/** What gives codes away: the formats, and the import, which may not come to reading one. */
const source = ['lib/format/**/*.ts', 'lib/store/import/*.ts']
  .flatMap((pattern) => files(pattern))
  .map(read)
  .join('\n');

function wordsOf(section: string): string[] {
  const start = `transfer.${section}.`;
  return [...messages.keys()]
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}

it('name every format, and nothing else', () => {
  expect(wordsOf('format').sort()).toEqual(FORMATS.map(({ id }) => messageKey(id)).sort());
});

it('word every code', () => {
  const codes = [...source.matchAll(/\b(?:code: |note\(|refuse\()'(\w+)'/g)].map(
    ([, code]) => code,
  );
  const worded = [...wordsOf('fault'), ...wordsOf('omitted')];
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !worded.includes(code ?? ''))).toEqual([]);
});

it('word no other', () => {
  // Those that end in No are the rules' of sending.
  const own = [...wordsOf('fault'), ...wordsOf('omitted')].filter((code) => !code.endsWith('No'));
  expect(own.filter((code) => !source.includes(`'${code}'`))).toEqual([]);
});
