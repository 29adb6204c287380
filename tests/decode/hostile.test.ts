import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../lib/decode/inspect.ts';
import { LIMITS } from '../../lib/decode/limits.ts';
import type { DecodedNode } from '../../lib/decode/node.ts';
import { reseal } from '../../lib/decode/reseal.ts';
import { verify } from '../../lib/decode/verify.ts';
import { allNodes, outline } from './outline.ts';

const base64 = (data: Buffer) => data.toString('base64');
const zlib = (data: string | Buffer) => base64(deflateSync(data));
const base64url = (data: Buffer) => data.toString('base64url');
const SIGNATURE = 'A'.repeat(43);
const zeros = Buffer.alloc(20_000_000);
const nested = (open: string, close: string, count: number) =>
  `${open.repeat(count)}1${close.repeat(count)}`;

/** Whatever the value, the tree stays within its bounds, and all questions are answered. */
async function survives(value: string, name = 'session') {
  const nodes = allNodes(await inspect(value, name));
  expect(nodes.length).toBeLessThanOrEqual(LIMITS.nodes + 1);
  expect(new Set(nodes.map(({ path }) => path)).size).toBe(nodes.length);
  const secret = 'k'.repeat(64);
  const verdict = await verify({
    name,
    value,
    secret,
    now: 0,
    siblings: [{ name: `${name}.sig`, value }],
  });
  expect(verdict.status).not.toBe('valid');
  await reseal({ name, value, secret }, '{"a":1}');
  return nodes;
}

/** What decoders were shown of a tree, at most. Containers are but parts of the text that they stand in. */
function lettersRead(nodes: readonly DecodedNode[]): number {
  return nodes
    .filter(({ type, notes }) => ['text', 'bytes'].includes(type) && !notes.includes('cut'))
    .reduce((sum, { text }) => sum + text.length, 0);
}

describe('values that were made to hurt', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['brackets that close', nested('[', ']', 50_000)],
    ['objects in objects', nested('{"a":', '}', 15_000)],
    ['a million %25', '%25'.repeat(1_000_000)],
    ['many %25', '%25'.repeat(40_000)],
    ['percent-encoding in itself', `%${'25'.repeat(40_000)}41`],
    ['dashes', '-'.repeat(100_000)],
    ['dots', '.'.repeat(100_000)],
    ['colons', ':'.repeat(100_000)],
    ['bars', '1|'.repeat(50_000)],
    ['quotes', '"'.repeat(100_000)],
    ['backslashes', `"${'\\'.repeat(99_998)}"`],
    ['equals signs', '='.repeat(100_000)],
    ['pairs', 'a=1&'.repeat(25_000)],
    ['an iron seal of nothing', `Fe26.2${'*'.repeat(100_000)}`],
    ['PHP in PHP', 'a:1:{i:0;'.repeat(10_000)],
    ['a PHP list of a billion', 'a:999999999:{i:0;i:0;}'],
    ['a PHP text longer than it is', 's:999999999:"a";'],
    ['Marshal in Marshal', base64(Buffer.from(`\x04\b${'[\x06'.repeat(20_000)}`, 'latin1'))],
    ['a long number in Marshal', base64(Buffer.from('\x04\b[\x04\xff\xff\xff\x7f', 'latin1'))],
    ['a pickle of marks', base64(Buffer.from(`\x80\x02${'('.repeat(30_000)}.`, 'latin1'))],
    ['a pickle that holds itself', base64(Buffer.from('\x80\x02]q\x00h\x00a.', 'latin1'))],
    ['Tornado with a length of 9999', '2|1:0|9999:1|4:user|1:a|x'],
    ['lone surrogates', '{"\ud800":"\udc00"}\ud83d'],
    ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['bidi overrides', '{"\u202e":"\u2066abc\u2069"}'],
    ['letters of PBKDF2', `${'A'.repeat(2000)}--${'A'.repeat(16)}--${'A'.repeat(22)}==`],
    ['a GA4 cookie of dollars', `GS2.1.${'a$'.repeat(20_000)}`],
  ])('%s', async (_, value) => {
    await survives(value);
    await survives(value, '_ga_X');
  });

  it.each([
    ['zlib', base64(deflateSync(zeros))],
    ['gzip', base64(gzipSync(zeros))],
    ['Django', `.${base64url(deflateSync(zeros))}:1vb66i:${SIGNATURE}`],
    ['Flask', `.${base64url(deflateSync(zeros))}.aVW5AA.${SIGNATURE}`],
  ])('a bomb in %s is cut, and said to be', async (_, value) => {
    const nodes = await survives(value);
    const bomb = nodes.find(({ notes }) => notes.includes('cut'));
    expect(bomb?.format).toBe('compressed');
    expect(Math.max(...nodes.map(({ text }) => text.length))).toBeLessThanOrEqual(LIMITS.inflated);
  });

  it('bombs in a bomb share one allowance', async () => {
    const bomb = base64(deflateSync(Buffer.alloc(130_000, 'a')));
    const many = JSON.stringify(Array.from({ length: 300 }, () => bomb));
    const nodes = await survives(base64(deflateSync(Buffer.from(many))));
    expect(lettersRead(nodes)).toBeLessThan(LIMITS.letters + LIMITS.text);
    // What is left over stays as it is, and says so.
    const last = nodes.filter(({ path }) => path.endsWith('/299'));
    expect(last).toMatchObject([{ text: bomb, notes: ['cut'], children: [] }]);
  });

  it('a thousand small pieces are not all inflated', async () => {
    const pieces = Array.from({ length: 1000 }, (_, index) => zlib(`piece ${index}`));
    const nodes = await survives(zlib(JSON.stringify(pieces)));
    const inflated = nodes.filter(({ format }) => format === 'compressed');
    expect(inflated.length).toBeGreaterThan(50);
    expect(inflated.length).toBeLessThan(200);
    expect(nodes.filter(({ notes }) => notes.includes('cut')).length).toBeGreaterThan(800);
  });

  const length = (value: number) => Buffer.from(Uint32Array.of(value).buffer).toString('latin1');
  const long = 'a'.repeat(50_000);
  // Each list holds the next one twice: the second time by its number.
  const doubled = Array.from({ length: 50 }, (_, index) =>
    String.fromCharCode(5 + 50 - index),
  ).reduce((inner, number) => `[\x07${inner}@${number}`, 'i\x06');

  it.each([
    ['Marshal', `\x04\b[\x02\x40\x13"\x02\x50\xc3${long}${'@\x06'.repeat(4927)}`],
    ['symbols of Marshal', `\x04\b[\x02\x40\x13:\x02\x50\xc3${long}${';\x00'.repeat(4927)}`],
    ['lists of Marshal', `\x04\b${doubled}`],
    ['a pickle', `\x80\x02(X${length(50_000)}${long}q\x00${'h\x00'.repeat(4900)}l.`],
  ])('what is there once in %s is not written out a thousand times', async (_, data) => {
    const nodes = await survives(zlib(Buffer.from(data, 'latin1')));
    expect(Math.max(...nodes.map(({ text }) => text.length))).toBeLessThan(2 * LIMITS.text);
  });

  it('the verdict says so as well', async () => {
    const value = `.${base64url(deflateSync(zeros))}:1vb66i:${SIGNATURE}`;
    expect((await verify({ name: 'sessionid', value })).notes).toEqual(['cut']);
  });

  it('compressed content that ends early is shown as far as it goes', async () => {
    const whole = gzipSync(JSON.stringify(Array.from({ length: 300 }, (_, index) => index * 7919)));
    const [decoded] = (await inspect(base64(whole.subarray(0, -20)))).children;
    expect(decoded?.notes).toEqual(['damaged']);
    expect(decoded?.children[0]?.text).toMatch(/^\[0,7919,/);
  });

  it('depth, nodes and length are bounded, and the tree says where', async () => {
    const deep = await survives(nested('[', ']', 200));
    expect(deep.some(({ notes }) => notes.includes('cut'))).toBe(true);
    const wide = await survives(JSON.stringify(Array.from({ length: 20_000 }, () => 1)));
    expect(wide.length).toBeGreaterThan(LIMITS.nodes / 2);
    expect(outline(await inspect('a'.repeat(LIMITS.text + 1)))[0]).toMatch(/!cut$/);
  });
});

it('keys such as __proto__ are keys like others', async () => {
  const value = '{"__proto__":{"polluted":1},"constructor":2}';
  const root = await inspect(value);
  expect(root.children.map(({ label }) => label)).toEqual(['__proto__', 'constructor']);
  const php = 'a:1:{s:9:"__proto__";a:1:{s:8:"polluted";i:1;}}';
  expect(outline(await inspect(php))).toContain('/data/__proto__/polluted 1');
  expect({}).not.toHaveProperty('polluted');
});

it('text stays as it is: nothing is escaped, reordered or dropped', async () => {
  const text = '<b>\u202eabc\u200b</b>';
  const [decoded] = (await inspect(encodeURIComponent(text))).children;
  expect(decoded?.text).toBe(text);
});

/** Letters that formats are made of, in any order. */
const soup = fc.string({
  unit: fc.constantFrom(
    ...'aZ09.-_|:=/+%"\\{}[],*~!;$& é\u0000\ud800',
    'eyJ',
    'Fe26.2*',
    's:',
    'j:',
    '--',
    '%25',
    '2|1:0|',
    'a:1:{',
    'gAAAAA',
    'BAh7',
    'eJy',
    'H4sI',
    '1767225600',
    SIGNATURE,
    '"__proto__":',
  ),
  maxLength: 80,
});
const bytes = fc
  .uint8Array({ maxLength: 200 })
  .chain((data) =>
    fc.constantFrom(
      ...['', '\x04\b', '\x80\x02', '\x80\x05', 'x\x9c', '\x1f\x8b\b'].map((head) =>
        Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(data)]),
      ),
    ),
  );
const value = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.json(),
  bytes.map(base64),
  bytes.map((data) => `${base64url(data)}.aVW5AA.${SIGNATURE.slice(0, 27)}`),
  bytes.map((data) => `${base64(data)}--${'a'.repeat(40)}`),
  bytes.map((data) => base64(deflateSync(data))),
  fc.json().map((json) => base64(Buffer.from(json))),
);
const name = fc.constantFrom(
  'session',
  'sessionid',
  'rack.session',
  '_ga',
  '_ga_X',
  'csrftoken',
  'messages',
  'x',
);

it('no value at all breaks anything', async () => {
  await fc.assert(
    fc.asyncProperty(value, name, async (each, called) => {
      await survives(each, called);
    }),
    { numRuns: 500 },
  );
});

/** Texts that grow when they are read, in each other. */
const packed = fc
  .tuple(
    fc.constantFrom('a', 'QUJD', 'a=b&', '%25', '["ab"]').map((unit) => unit.repeat(15_000)),
    fc.array(
      fc.constantFrom(
        zlib,
        zlib,
        (text: string) => base64(Buffer.from(text)),
        (text: string) => JSON.stringify(Array.from({ length: 60_000 / text.length }, () => text)),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([text, steps]) => zlib(steps.reduce((inner, step) => step(inner), text)));

it('however texts are packed into each other, decoders see a bounded number of letters', async () => {
  await fc.assert(
    fc.asyncProperty(packed, async (text) => {
      const nodes = allNodes(await inspect(text));
      expect(lettersRead(nodes)).toBeLessThan(LIMITS.letters + LIMITS.text);
    }),
  );
});

it('a value that verifies does so no more when a letter of it is changed', async () => {
  const good = 'eyJ1c2VyIjoiYWRhIiwibiI6MX0.aVW5AA.odRQ3yDX5rM9gnrkr8CVFMglIXM';
  const secret = 'flask-vector-key';
  expect((await verify({ name: 'session', value: good, secret })).status).toBe('valid');
  // The last letter of base64 has bits that stand for nothing.
  await fc.assert(
    fc.asyncProperty(fc.nat(good.length - 2), fc.constantFrom(...'aZ09-_.'), async (at, letter) => {
      fc.pre(good[at] !== letter);
      const bad = good.slice(0, at) + letter + good.slice(at + 1);
      expect((await verify({ name: 'session', value: bad, secret })).status).not.toBe('valid');
    }),
  );
});
