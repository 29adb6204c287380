import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { isSealed } from '../../lib/format/sealed-text.ts';
import { openSealed, seal, toArmor } from '../../lib/snapshot/seal.ts';
import { runAge } from './age-command.ts';

const PASSPHRASE = 'correct horse, battery — стейпл';
const TEXT = '{"cookies":[{"name":"sid","value":"ä😀"}]}\n';
/** Cheap, where it is not the point. */
const FAST = 2;
/** Bytes of a piece of the payload, before and after. */
const [PLAIN, SEALED] = [65_536, 65_552];

const read = async (file: Uint8Array | string, passphrase = PASSPHRASE) => {
  const opened = await openSealed(file, passphrase);
  return opened.content
    ? new TextDecoder().decode(opened.content)
    : [opened.fault.code, ...opened.fault.params].join(' ');
};
const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (file: Uint8Array) => Buffer.from(file).toString('latin1');
const headerOf = (file: Uint8Array) => {
  const text = latin1(file);
  return text.slice(0, text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1);
};

let small: Uint8Array;
/** Three pieces, the last of which is short. */
let large: Uint8Array;
/** Two whole pieces. */
let even: Uint8Array;
beforeAll(async () => {
  small = await seal(TEXT, PASSPHRASE, FAST);
  large = await seal('x'.repeat(2 * PLAIN + 100), PASSPHRASE, FAST);
  even = await seal('x'.repeat(2 * PLAIN), PASSPHRASE, FAST);
});

describe('what was sealed', () => {
  it('is opened with the passphrase, armored or not', async () => {
    expect(latin1(small)).not.toContain('sid');
    expect(await read(small)).toBe(TEXT);
    const armored = toArmor(small);
    expect(armored).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(await read(armored)).toBe(TEXT);
    expect(await read(`\r\n${armored.replaceAll('\n', '\r\n')}\r\n`)).toBe(TEXT);
    expect(await read(bytes(armored))).toBe(TEXT);
    expect(await read(large)).toHaveLength(2 * PLAIN + 100);
    expect(await read(even)).toHaveLength(2 * PLAIN);
  });

  it('is known from what is not', async () => {
    expect([toArmor(small), latin1(small)].map(isSealed)).toEqual([true, true]);
    expect(['', TEXT, '-----BEGIN CERTIFICATE-----'].map(isSealed)).toEqual([false, false, false]);
  });

  it('takes work of scrypt that no one can skip', async () => {
    expect(headerOf(await seal(TEXT, PASSPHRASE))).toMatch(/^-> scrypt \S{22} 17$/m);
  });

  it('whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.string(), async (content, pass) => {
        const opened = await openSealed(await seal(content, pass, FAST), pass);
        expect(opened.content && [...opened.content]).toEqual([...content]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('what stays shut says why', () => {
  const flipped = (file: Uint8Array, at: number) =>
    file.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const start = (file: Uint8Array) => headerOf(file).length;
  const inHeader = (change: (header: string) => string) => () => {
    const header = headerOf(small);
    return Buffer.concat([Buffer.from(change(header), 'latin1'), small.subarray(header.length)]);
  };

  it.each<[string, () => Uint8Array | string]>([
    ['not-age', () => ''],
    ['not-age', () => TEXT],
    ['not-age', () => new Uint8Array([0, 1, 2, 255])],
    ['not-age', () => '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
    ['other-version', inHeader((text) => text.replace('/v1', '/v2'))],
    ['too-slow 21', inHeader((text) => text.replace(/ 2\n/, ' 21\n'))],
    ['damaged', inHeader((text) => text.replace(/ 2\n/, ' 0\n'))],
    ['damaged', inHeader((text) => text.replace(/ 2\n/, ' 2 x\n'))],
    ['damaged', inHeader((text) => text.replace('-> scrypt', '-> X25519 abc\n\n-> scrypt'))],
    ['damaged', inHeader((text) => text.replace('-> scrypt', '>> scrypt'))],
    ['damaged', inHeader((text) => text.replace('\n--- ', '\n--- é'))],
    // The text of the code of authentication, of the nonce, and of pieces that others follow.
    [
      'damaged',
      inHeader((text) => text.replace(/--- ./, (mac) => (mac === '--- A' ? '--- B' : '--- A'))),
    ],
    ['damaged', () => flipped(large, start(large) + 20)],
    ['damaged', () => flipped(large, start(large) + 16 + SEALED + 5)],
    ['damaged', () => flipped(even, even.length - 5)],
    ['truncated', () => 'age-encry'],
    ['truncated', () => small.subarray(0, 60)],
    ['truncated', () => small.subarray(0, start(small) - 1)],
    ['truncated', () => small.subarray(0, start(small))],
    ['truncated', () => small.subarray(0, start(small) + 20)],
    ['truncated', () => large.subarray(0, start(large) + 16 + SEALED)],
    ['truncated', () => large.subarray(0, start(large) + 16 + 2 * SEALED)],
    ['truncated', () => large.subarray(0, start(large) + 16 + 2 * SEALED + 9)],
    // Nobody can tell which of the two it is.
    ['damaged-or-truncated', () => small.subarray(0, small.length - 1)],
    ['damaged-or-truncated', () => flipped(small, small.length - 1)],
    ['damaged-or-truncated', () => Buffer.concat([small, bytes('more')])],
    ['damaged-or-truncated', () => large.subarray(0, start(large) + 16 + SEALED + 900)],
  ])('%s (%#)', async (fault, file) => {
    expect(await read(file())).toBe(fault);
  });

  it.each<[string, (armored: string) => string]>([
    ['truncated', (text) => text.slice(0, -40)],
    ['truncated', () => '-----BEGIN AGE ENCRYPTED FILE-----'],
    ['damaged', (text) => text.replace(/.{64}\n/, (line) => `${line.slice(1)}`)],
    ['damaged', (text) => text.replace(/\n.{4}/, '\n????')],
    ['damaged', (text) => `${text}more`],
  ])('%s armor (%#)', async (fault, change) => {
    expect(await read(change(toArmor(small)))).toBe(fault);
  });

  it('a wrong passphrase, and a header damaged where it cannot be told from one', async () => {
    expect(await read(small, 'wrong')).toBe('wrong-passphrase');
    const body = latin1(small).indexOf('\n', 30) + 5;
    const other = small.map((byte, index) => (index === body ? (byte === 65 ? 66 : 65) : byte));
    expect(await read(other)).toBe('wrong-passphrase');
  });

  it('a file sealed for keys', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    expect(await read(await encrypter.encrypt(TEXT))).toBe('other-recipient X25519');
  });

  it('nothing makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat(),
        fc.uint8Array({ maxLength: 9 }),
        async (at, cut, junk) => {
          const place = at % small.length;
          const file = Buffer.concat([
            small.subarray(0, place),
            junk,
            small.subarray(place + (cut % 20)),
          ]);
          // The work factor alone is left as it is, lest a slow one be asked for.
          fc.pre(/ 2\n/.test(headerOf(file)) || !/^-> scrypt/m.test(latin1(file)));
          expect(typeof (await openSealed(file, PASSPHRASE)).content).toBe('object');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the real age', () => {
  it.each([
    ['', async (file: Uint8Array) => file],
    [', armored', toArmor],
  ])('opens what was sealed here%s', async (_, form) => {
    const file = await form(await seal(TEXT, PASSPHRASE));
    expect((await runAge(['--decrypt'], PASSPHRASE, file)).toString()).toBe(TEXT);
    await expect(runAge(['--decrypt'], 'wrong', file)).rejects.toThrow('incorrect passphrase');
  });

  it.each([
    ['', []],
    [', armored', ['--armor']],
  ])('seals what is opened here%s', async (_, more) => {
    const file = await runAge(['--passphrase', ...more], PASSPHRASE, TEXT);
    expect(await read(file)).toBe(TEXT);
  });

  it('seals for a key what no passphrase opens', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity());
    const file = await runAge(['--recipient', recipient], '', TEXT);
    expect(await read(file)).toBe('other-recipient X25519');
  });
});
