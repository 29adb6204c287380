import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netscape } from '../../lib/format/formats/netscape.ts';
import { readFile, readWholeFile } from '../../lib/format/read-file.ts';
import { NOW } from './cookies.ts';

const LINE = 'example.com\tFALSE\t/\tFALSE\t0\ta\t1\n';
const read = (text: string) => readWholeFile(text, null, NOW);

describe('a file is recognised', () => {
  it.each([
    ['netscape', LINE],
    ['netscape', '# Netscape HTTP Cookie File\n\nnonsense'],
    ['netscape', `# made by hand\n\nnonsense\n${LINE}`],
    ['set-cookie', 'Set-Cookie: a=1'],
    ['curl', 'curl -b a=1 https://x.test/'],
    ['csv', 'name,value,domain\na,1,x.test'],
    ['header-string', 'a=1; b=2'],
  ])('as %s', (id, text) => {
    expect(read(text)).toMatchObject({ format: { id } });
    expect(read(`\ufeff${text}`)).toMatchObject({ format: { id } });
  });
});

describe('a file is refused', () => {
  it.each([
    [
      'of no format',
      'Dear diary',
      'unknownFormat',
      [expect.stringMatching(/^cookiescope, netscape, .*header-string$/)],
    ],
    ['of nothing', '', 'emptyFile', []],
    ['of blanks', '\ufeff \r\n\t', 'emptyFile', []],
    ['without cookies', '# Netscape HTTP Cookie File\n', 'noCookies', []],
    ['of JSON that is cut off', '{\n  "cookies": [\n    {"name": "a', 'brokenJson', ['3']],
    [
      'of JSON that ends too soon',
      '[\n  {}\n\n\n',
      'brokenJson',
      [expect.stringMatching(/^[25]$/)],
    ],
    ['of JSON with a comma too many', '[\n  {"name": "a",}\n]\n', 'brokenJson', ['2']],
  ])('%s', (_, text, code, params) => {
    expect(read(text)).toEqual({ format: null, fault: { code, params } });
  });

  it('JSON that is nested without end is refused unparsed, brackets in texts are not counted', () => {
    const refused = { format: null, fault: { code: 'tooDeep', params: ['500'] } };
    expect(read(` ${'['.repeat(501)}`)).toEqual(refused);
    expect(read(`[{"a":${'{"b":'.repeat(500)}`)).toEqual(refused);
    const value = `${'[{'.repeat(600)}\\"[`;
    const text = `[{"name":"a","value":${JSON.stringify(value)}}]`;
    expect(read(text)).toMatchObject({ entries: [{ cookie: { name: 'a', value } }] });
  });

  it('with too much text', () => {
    const refused = { format: null, fault: { code: 'tooLong', params: ['20'] } };
    expect(read('x'.repeat(20_000_001))).toEqual(refused);
    expect(read('x'.repeat(20_000_000))).not.toEqual(refused);
  });

  it('with too many cookies, whether or not they can be read', () => {
    const refused = { format: null, fault: { code: 'tooMany', params: ['10'] } };
    expect(read(LINE.repeat(10_001))).toEqual(refused);
    expect(read(LINE + 'x\n'.repeat(10_000))).toEqual(refused);
    expect(read(LINE.repeat(10_000))).toMatchObject({ format: { id: 'netscape' } });
  });
});

it('is read as what it is said to be', () => {
  expect(readWholeFile('a=1; b=2', netscape, NOW)).toMatchObject({
    format: { id: 'netscape' },
    entries: [{ cookie: null, fault: { code: 'netscapeFields' } }],
  });
});

describe('reading', () => {
  it('gives way every 100 cookies, and says how many there are', () => {
    const reading = readFile(LINE.repeat(240), null, NOW);
    const steps = [reading.next(), reading.next(), reading.next()].map(({ value }) => value);
    expect(steps).toEqual([0, 100, 200]);
    const end = reading.next();
    expect(end).toMatchObject({ done: true, value: { format: { id: 'netscape' } } });
  });

  it('can be given up at any time', () => {
    const reading = readFile(LINE.repeat(1_200), null, NOW);
    reading.next();
    reading.return({ format: null, fault: { code: 'tooMany', params: [] } });
    expect(reading.next().done).toBe(true);
  });

  it('asks for no more than it needs', () => {
    let asked = 0;
    const endless = {
      ...netscape,
      reader: {
        recognises: () => true,
        entries: function* () {
          for (;;) {
            asked += 1;
            yield {
              place: { index: asked, line: null },
              cookie: { name: 'a', value: '' },
              notes: [],
            };
          }
        },
      },
    };
    expect(readWholeFile('x', endless, NOW)).toMatchObject({ fault: { code: 'tooMany' } });
    expect(asked).toBe(10_001);
  });
});

it('never throws, and every entry is a cookie or a fault', () => {
  const nearly = fc.constantFrom(
    ...'{ } [ ] " : , \\ = ; \t \n \r \0 # \' $ ^ ` % é \ud800 TRUE FALSE 0 1 null a example.com /'.split(
      ' ',
    ),
    ...['"name":', '"value":', '"cookies":', '"domain":', '"__proto__":', '"log":{"entries":['],
    ...[
      '#HttpOnly_',
      '# Netscape HTTP Cookie File\n',
      'Set-Cookie: ',
      'Cookie: ',
      'HTTP/1.1 200 OK\n',
    ],
    ...[
      'curl ',
      ' -b ',
      "$'",
      '^"',
      "@'\n",
      "\n'@",
      ' --config -',
      'name,value,domain\n',
      '; Max-Age=',
    ],
  );
  const text = fc.oneof(
    fc.array(nearly, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.json(),
  );
  fc.assert(
    fc.property(text, (each) => {
      const reading = read(each);
      for (const entry of reading.format ? reading.entries : []) {
        if (entry.cookie) expect(entry.cookie.name + entry.cookie.value).toBeTypeOf('string');
        else expect(entry.fault.code).not.toBe('');
      }
    }),
    { numRuns: 3000 },
  );
  expect({}).not.toHaveProperty('polluted');
});
