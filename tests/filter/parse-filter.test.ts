import { parseMessagesFile } from '@wxt-dev/i18n/build';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTERS } from '../../lib/filter/filters/index.ts';
import { matches, parseFilter } from '../../lib/filter/parse-filter.ts';
import { printFilter } from '../../lib/filter/print-filter.ts';
import { NOW, subject } from './subject.ts';

/** Terms that make no sense: the text, the code, the params. */
const MISTAKES: readonly [text: string, code: string, params: readonly string[]][] = [
  ['foo:bar', 'unknownFilter', ['foo']],
  ['-foo:"b c"', 'unknownFilter', ['foo']],
  ['name:', 'missingValue', ['name']],
  ['is:', 'missingValue', ['is']],
  ['size:', 'missingValue', ['size']],
  ['is:tasty', 'unknownValue', ['tasty', expect.stringContaining('secure, httponly')]],
  ['samesite:any', 'unknownValue', ['any', 'none, lax, strict, unset']],
  ['role:boss', 'unknownValue', ['boss', expect.stringContaining('csrf')]],
  ['size:big', 'badNumber', ['big']],
  ['size:>1x', 'badNumber', ['>1x']],
  ['size:>1constructor', 'badNumber', ['>1constructor']],
  ['expires:<7', 'badDuration', ['<7']],
  ['expires:soon', 'badDuration', ['soon']],
  ['name:/(/', 'badRegex', [expect.stringMatching(/.+/)]],
  ['name:/a/ii', 'badRegex', [expect.stringMatching(/.+/)]],
  ['name:/(a+)+/', 'slowRegex', ['(a+)+']],
  ['name:/^sess', 'unfinishedRegex', ['/^sess']],
  ['is:/secure/', 'noRegexHere', ['is']],
  ['size:/1/', 'noRegexHere', ['size']],
];

describe('mistakes', () => {
  it.each(MISTAKES)('%s: %s', (text, code, params) => {
    const { issues } = parseFilter(`word  ${text}`);
    expect(issues).toEqual([{ code, params, span: { start: 6, end: 6 + text.length } }]);
  });

  it.each(MISTAKES)('%s is ignored', (text) => {
    const row = subject();
    expect(matches(parseFilter(text), row, NOW)).toBe(true);
    expect(matches(parseFilter(`${text} nowhere`), row, NOW)).toBe(false);
  });
});

describe('terms', () => {
  it.each([
    ['a  b', ['a', 'b']],
    [' "a b" c', ['"a b"', 'c']],
    ['-a -name:b', ['-a', '-name:b']],
    ['"a \\" \\\\ b"c', ['"a \\" \\\\ b"', 'c']],
    ['name:"a b', ['name:"a b']],
    ['name:/a/i x', ['name:/a/i', 'x']],
    ['- --a', ['-', '--a']],
    ['https://example.com/ C:', ['https://example.com/', 'C:']],
  ])('%j', (text, terms) => {
    const spans = parseFilter(text).terms.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(terms);
  });

  it('takes a pasted URL as words', () => {
    expect(parseFilter('https://example.com/').issues).toEqual([]);
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    ...['"', '\\', '/', ':', '-', ' ', '\n', '(', '[', '+', '<', '>', '1', 'd', 'a', 'é', '\ud800'],
    ...FILTERS.map(({ key }) => `${key}:`),
    ...['is:secure', 'name:/^a/i', '"a b"', '-', 'size:>1'],
  );
  const text = fc.oneof(
    fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('is read and applied without throwing', () => {
    fc.assert(
      fc.property(text, (text) => {
        expect(typeof matches(parseFilter(text), subject(), NOW)).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  it('is covered by the terms, but for the space between', () => {
    fc.assert(
      fc.property(text, (text) => {
        const { terms } = parseFilter(text);
        let end = 0;
        for (const { span } of terms) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('means the same once printed', () => {
    fc.assert(
      fc.property(text, (text) => {
        const filter = parseFilter(text);
        const again = parseFilter(printFilter(filter));
        expect(again.terms.map(meaning)).toEqual(filter.terms.map(meaning));
        expect(printFilter(again)).toBe(printFilter(filter));
      }),
    );
  });

  function meaning({ negated, key, value }: ReturnType<typeof parseFilter>['terms'][number]) {
    return { negated, key, value };
  }
});

describe('messages', async () => {
  const messages = await parseMessagesFile('components/locales/en.yml');
  const section = (name: string) =>
    new Map(
      messages
        .filter(({ key: [area, part] }) => area === 'filter' && part === name)
        .map(({ key: [, , code = ''], substitutions }) => [code, substitutions]),
    );
  const rows = [subject()];

  it('explain every filter and every value, and nothing else', () => {
    const hints = new Map([
      ...FILTERS.map(({ key }) => [key, 0] as const),
      ...FILTERS.flatMap(({ suggest }) => suggest(rows)).map(
        ({ hint, params }) => [hint, params.length] as const,
      ),
    ]);
    expect(Object.fromEntries(section('hint'))).toEqual(Object.fromEntries(hints));
  });

  it('name every mistake, and nothing else', () => {
    const sentences = section('issue');
    expect([...sentences.keys()].sort()).toEqual(
      [...new Set(MISTAKES.map(([, code]) => code))].sort(),
    );
    for (const [, code, params] of MISTAKES) {
      expect(sentences.get(code), code).toBeLessThanOrEqual(params.length);
    }
  });
});
