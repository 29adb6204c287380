import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete } from '../../lib/filter/complete.ts';
import { parseFilter } from '../../lib/filter/parse-filter.ts';
import { subject } from './subject.ts';

const rows = [
  subject({ name: 'sid', domain: 'example.com', value: 'two words' }),
  subject({ name: 'theme', domain: 'cdn.example.com', value: 'x'.repeat(200) }),
  subject({ name: '/home', domain: 'b.test' }),
  subject({ name: 'basic', domain: 'example.com', value: '' }),
];

/** The completions at the `|` of a text. */
function at(marked: string) {
  const caret = marked.indexOf('|');
  return complete(marked.replace('|', ''), caret, rows);
}

/** The text with the first completion taken. */
function taken(marked: string): string | undefined {
  const text = marked.replace('|', '');
  const [first] = at(marked);
  return first && text.slice(0, first.span.start) + first.text + text.slice(first.span.end);
}

describe('complete', () => {
  it('offers every filter where nothing is written', () => {
    expect(at('|').map(({ text }) => text)).toEqual([
      'is:',
      'name:',
      'value:',
      'domain:',
      'path:',
      'samesite:',
      'role:',
      'expires:',
      'size:',
    ]);
    expect(at('a |')).toHaveLength(9);
    expect(at('-|')).toHaveLength(9);
  });

  it('offers filters and values that begin with what is written', () => {
    expect(at('s|').map(({ text }) => text)).toEqual([
      'samesite:',
      'size:',
      'is:session',
      'is:session-id',
      'is:secure',
      'samesite:strict',
      'role:session-id',
    ]);
  });

  it.each([
    ['na|', 'name:'],
    ['x -na|', 'x -name:'],
    ['na|me:sid', 'name:sid'],
    ['-do|main:x y', '-domain:x y'],
    ['httpo|', 'is:httponly'],
    ['is:thi|', 'is:third-party'],
    ['-is:par|', '-is:partitioned'],
    ['is:se|cure', 'is:session'],
    ['domain:|', 'domain:example.com'],
    ['domain:cdn|', 'domain:cdn.example.com'],
    ['name:"th| x', 'name:theme'],
    ['value:two|', 'value:"two words"'],
    ['samesite:| a', 'samesite:none a'],
    ['expires:|', 'expires:<1h'],
    ['role:cs|', 'role:csrf'],
    ['path:|', 'path:/'],
    ['name:ho|', 'name:"/home"'],
  ])('%s → %s', (marked, text) => {
    expect(taken(marked)).toBe(text);
  });

  it('puts values that begin with what is written before those that hold it', () => {
    expect(at('name:s|').map(({ text }) => text)).toEqual(['name:sid', 'name:basic']);
  });

  it('counts the rows that have a value, and says which it is', () => {
    expect(at('domain:exa|')[0]).toEqual({
      text: 'domain:example.com',
      span: { start: 0, end: 10 },
      kind: 'value',
      detail: 'count',
      params: ['2'],
    });
  });

  it.each(['name:/s|/', '"s|', 'foo:s|', 'is:secure|', 'zzz|', 'value:xx|'])(
    'has nothing for %s',
    (marked) => {
      expect(at(marked)).toEqual([]);
    },
  );

  it('offers only what can be read again', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('/a', '/a/i', '"', '-', 'a:b'),
    );
    const text = fc.oneof(fc.string(), fc.constantFrom('name:', '-value:', 'is:s', 'domain:"'));
    fc.assert(
      fc.property(text, fc.nat(12), fc.array(name), (text, caret, names) => {
        const subjects = names.map((name) => subject({ name, value: name }));
        for (const { text: offered } of complete(text, Math.min(caret, text.length), subjects)) {
          const { terms, issues } = parseFilter(offered);
          expect(terms).toHaveLength(1);
          expect(issues.filter(({ code }) => code !== 'missingValue')).toEqual([]);
        }
      }),
    );
  });
});
