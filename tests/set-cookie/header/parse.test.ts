import { describe, expect, it } from 'vitest';
import { lastByKey, parseSetCookie, writeSetCookie } from '../../../lib/set-cookie/parse.ts';

describe('name and value (RFC 6265bis section 5.6, steps 2 to 5)', () => {
  it.each([
    ['a=1', 'a', '1', false],
    ['a=1=2', 'a', '1=2', false],
    [' \ta \t=\t 1 ; Path=/', 'a', '1', false],
    ['a=', 'a', '', false],
    ['=1', '', '1', false],
    ['only', '', 'only', true],
    ['', '', '', true],
    ['a="1, 2"', 'a', '"1, 2"', false],
    ['a=\u00a01', 'a', '\u00a01', false],
    ['a=1\nb=2', 'a', '1', false],
  ])('%j', (header, name, value, bare) => {
    const parsed = parseSetCookie(header);
    expect([parsed.name.text, parsed.value.text, parsed.bare]).toEqual([name, value, bare]);
  });
});

describe('attributes (step 7)', () => {
  const header = 'a=1; Path=/a ;  PATH = /b;Secure;;Max-Age=; X=1=2; =y';
  const { attributes } = parseSetCookie(header);

  it('keeps their order, their spelling and what is repeated', () => {
    expect(attributes.map(({ name, value }) => [name.text, value.text])).toEqual([
      ['Path', '/a'],
      ['PATH', '/b'],
      ['Secure', ''],
      ['Max-Age', ''],
      ['X', '1=2'],
      ['', 'y'],
    ]);
  });

  it('knows where they stand', () => {
    const texts = attributes.map(({ span }) => header.slice(span.start, span.end));
    expect(texts).toEqual(['Path=/a', 'PATH = /b', 'Secure', 'Max-Age=', 'X=1=2', '=y']);
    for (const part of attributes.flatMap(({ name, value }) => [name, value])) {
      expect(header.slice(part.span.start, part.span.end)).toBe(part.text);
    }
  });

  it('has the last of a name count', () => {
    expect(lastByKey(attributes).get('path')?.value.text).toBe('/b');
    expect(lastByKey(attributes).has('domain')).toBe(false);
  });
});

it('ends where a profile says', () => {
  expect(parseSetCookie('a=1\r; Secure', /[\r\n]/)).toMatchObject({ end: 3, attributes: [] });
  expect(parseSetCookie('a=1\r; Secure').attributes).toHaveLength(1);
});

it.each(['a=1; Secure', 'only; Path=/', '=a; =x', ' a = b ;; Max-Age = 1 '])(
  'writes %j, and reads it back',
  (header) => {
    const written = writeSetCookie(parseSetCookie(header));
    expect(writeSetCookie(parseSetCookie(written))).toBe(written);
  },
);
