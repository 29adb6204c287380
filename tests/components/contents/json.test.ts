import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../components/contents/json-fault.ts';
import { prettyJson } from '../../../components/contents/pretty-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('jsonFault', () => {
  it.each([
    ['', 'value', 1, 1],
    ['{"a":}', 'value', 1, 6],
    ['{"a" 1}', 'colon', 1, 6],
    ['{a:1}', 'key', 1, 2],
    ['{"a":1,}', 'key', 1, 8],
    ['[1,]', 'value', 1, 4],
    ['[1 2]', 'comma', 1, 4],
    ['{\n  "a": 1\n  "b": 2\n}', 'comma', 3, 3],
    ['["open]', 'string', 1, 2],
    ['["tab\t"]', 'string', 1, 2],
    ['{} x', 'end', 1, 4],
    ['[', 'value', 1, 2],
    ['01', 'end', 1, 2],
  ])('finds the place in %j', (text, expected, line, column) => {
    expect(jsonFault(text)).toMatchObject({ expected, line, column });
  });

  it('finds one exactly where JSON.parse does', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-', 'null', ' ', '"');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 12 }).map((each) => each.join('')),
          fc.json(),
          fc.string(),
        ),
        (text) => (jsonFault(text) === null) === isJson(text),
      ),
      { numRuns: 2000 },
    );
  });

  it('takes texts that nest deeper than calls can', () => {
    expect(jsonFault('['.repeat(200_000))).toMatchObject({ expected: 'value', at: 200_000 });
  });
});

describe('prettyJson', () => {
  it('puts each member on a line of its own, and changes no token', () => {
    expect(prettyJson('{"a":[1,{}],"big":12345678901234567890,"s":"{,}"}')).toBe(
      '{\n  "a": [\n    1,\n    {}\n  ],\n  "big": 12345678901234567890,\n  "s": "{,}"\n}',
    );
  });

  it('keeps what it means', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(JSON.parse(prettyJson(text))).toEqual(JSON.parse(text));
      }),
    );
  });
});
