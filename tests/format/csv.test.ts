import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows, csvText } from '../../lib/format/csv-table.ts';
import { csv } from '../../lib/format/formats/csv.ts';
import { anyText, cookie } from './cookies.ts';
import { recognises, writeAll } from './file.ts';
import { entriesWith, readWith, remarksWith } from './read-with.ts';

const cellsOf = (text: string) => [...csvRows(text)].map(({ cells }) => cells);

describe('a table', () => {
  it('is read as it was written', () => {
    const row = fc.array(anyText, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        expect(cellsOf(csvText([['a', 'b'], ...rows]))).toEqual([['a', 'b'], ...rows]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [
      'plain cells',
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'other ends of lines',
      'a,b\nc,d\re,f\n',
      [
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"c;d";e,f',
      [
        ['a', 'b'],
        ['c;d', 'e,f'],
      ],
    ],
    [
      'TABs',
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'quotes',
      'a,b\n"c""d","e\nf"',
      [
        ['a', 'b'],
        ['c"d', 'e\nf'],
      ],
    ],
    [
      'a quote that is left open',
      'a,b\nc,"d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'text behind a quote',
      'a,b\n"c"d,e',
      [
        ['a', 'b'],
        ['cd', 'e'],
      ],
    ],
    [
      'empty cells',
      'a,,\n,,',
      [
        ['a', '', ''],
        ['', '', ''],
      ],
    ],
    ['nothing', '', [['']]],
  ])('is read with %s', (_, text, expected) => {
    expect(cellsOf(text)).toEqual(expected);
  });

  it('says on which lines its rows are', () => {
    const text = 'a,b\r\n"c\r\nd",e\r\nf,g\r\n';
    expect([...csvRows(text)].map(({ line }) => line)).toEqual([1, 2, 4]);
  });
});

describe('no cell is a formula', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', ' =1', "'=1", '＝1', "''=1"])('%j', (cell) => {
    const text = csvText([
      ['a', 'b'],
      [cell, 'x'],
    ]);
    expect(text).toMatch(/^a,b\r\n"?'/);
    expect(cellsOf(text)[1]).toEqual([cell, 'x']);
  });

  it.each(["'", "'a", 'a=1', '1', ''])('%j is none, and stays as it is', (cell) => {
    expect(csvText([[cell, 'x']])).toBe(`${cell},x\r\n`);
  });
});

describe('csv', () => {
  it('has a column for all that a cookie has', () => {
    const rich = cookie({
      value: 'a,"b"',
      domain: 'example.com',
      hostOnly: false,
      secure: true,
      sameSite: 'strict',
      expirationDate: 1_800_000_000.123456,
      partitionKey: { topLevelSite: 'https://shop.test', hasCrossSiteAncestor: true },
      firstPartyDomain: 'x.test',
    });
    expect(writeAll(csv, [cookie(), rich])).toBe(
      [
        'name,value,domain,hostOnly,path,secure,httpOnly,sameSite,expirationDate,topLevelSite,hasCrossSiteAncestor,firstPartyDomain',
        'a,1,www.example.com,true,/,false,false,unspecified,,,,',
        'a,"a,""b""",example.com,false,/,true,false,strict,1800000000.123456,https://shop.test,true,x.test',
        '',
      ].join('\r\n'),
    );
  });

  it('is read with what columns there are, in any order, in a program’s spelling', () => {
    const text =
      'Comment;domain;value;name;secure\r\n;example.com;;a;TRUE\r\n;;;;\r\nx;y.test;2;b;\r\n';
    expect(readWith(csv, text)).toEqual([
      { name: 'a', value: '', domain: 'example.com', hostOnly: true, secure: true },
      { name: 'b', value: '2', domain: 'y.test', hostOnly: true },
    ]);
    expect(entriesWith(csv, text)[1]?.place).toEqual({ index: 2, line: 4 });
  });

  it('says what a cell should not have', () => {
    expect(remarksWith(csv, 'name,value,domain,secure\na,1,x.test,maybe\nb,2,x.test,true')).toEqual(
      ['1 badField secure maybe'],
    );
  });

  it.each([
    ['name,value,domain\n', true],
    ['"domain";"name";"value"', true],
    ['name,value\n', false],
    ['a=1; b=2', false],
    ['', false],
  ])('recognises %j: %s', (text, expected) => {
    expect(recognises(csv, text)).toBe(expected);
  });
});
