import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../lib/set-cookie/parse-header.ts';

describe('name and value (RFC 6265bis section 5.6, steps 2 to 6)', () => {
  it.each([
    ['a=1', 'a', '1'],
    ['a=1=2', 'a', '1=2'],
    [' \ta \t=\t 1 ; Path=/', 'a', '1'],
    ['a=', 'a', ''],
    ['=1', '', '1'],
    ['only', '', 'only'],
    ['a="1, 2"', 'a', '"1, 2"'],
    ['a=\u00a01', 'a', '\u00a01'],
  ])('%j', (header, name, value) => {
    expect(parseHeader(header)).toMatchObject({ name, value });
  });

  it.each(['', '=', ' ; Path=/', 'a=1\r\nb=2', 'a=\u0000', 'a=1; Path=/\u007f'])(
    '%j sets no cookie',
    (header) => {
      expect(parseHeader(header)).toBeNull();
    },
  );
});

describe('attributes (step 7)', () => {
  it('keeps their order, their spelling and what is repeated', () => {
    expect(parseHeader('a=1; Path=/a ;  PATH = /b;Secure;;Max-Age=; X=1=2')?.attributes).toEqual([
      { name: 'Path', value: '/a' },
      { name: 'PATH', value: '/b' },
      { name: 'Secure', value: '' },
      { name: '', value: '' },
      { name: 'Max-Age', value: '' },
      { name: 'X', value: '1=2' },
    ]);
  });
});
