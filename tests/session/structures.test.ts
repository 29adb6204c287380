import { describe, expect, it } from 'vitest';
import { STRUCTURES } from '../../lib/session/structures/index.ts';
import type { Structure } from '../../lib/session/structures/structure.ts';
import { base64url, jwt } from './values.ts';

const HEX64 = 'e829ff75bcdd7900afe340a4ae5f70a327bb67c3aa437bf370e20e2f18c23003';
const SIG27 = 'mm7e02rRe-Kv_NKseC89cM3YgSs';
const SIG43 = 'ww6lsSSo8YfuEF8yn3k4u5jNyh2rduKOBkV-oGU8LIY';
const RANDOM = 'xnC-0C8lqpE_1LKQ7fI2bMw9YhTz4RsGvKdJ';

function read(value: string): Structure | null {
  for (const reader of STRUCTURES) {
    const structure = reader.read(value);
    if (structure) return structure;
  }
  return null;
}

describe('formats', () => {
  it.each([
    ['token', 'JWT', jwt({ sub: 'alice' }), '{"sub":"alice"}'],
    ['token', 'JWT', `Bearer ${jwt({ sub: 'alice' })}`, '{"sub":"alice"}'],
    [
      'token',
      'JWT',
      JSON.stringify({ token: jwt({ sub: 'alice' }), model: {} }),
      '{"sub":"alice"}',
    ],
    ['token', 'JWT', `base64-${base64url([jwt({ sub: 'alice' }), 'refresh'])}`, '{"sub":"alice"}'],
    [
      'sealed',
      'JWE',
      `${base64url({ alg: 'dir', enc: 'A256GCM' })}..${RANDOM}.${RANDOM}.${RANDOM}`,
      null,
    ],
    ['sealed', 'iron', `Fe26.2**${HEX64}*${RANDOM}*${RANDOM}**${HEX64}*${SIG43}`, null],
    ['signed', 'cookie-signature', `s:alice.${SIG43}`, 'alice'],
    ['signed', 'Tornado signing', `2|1:0|10:1795166590|1:n|4:Ym9i|${HEX64}`, 'bob'],
    ['signed', 'Bottle signing', '!9gjrlgGrg5dsZwAKM1CYgA==?YWxpY2U=', 'alice'],
    [
      'signed',
      'securecookie',
      Buffer.from(`1795167735|${base64url('some gob, as Go writes it')}|${RANDOM}`).toString(
        'base64',
      ),
      'some gob, as Go writes it',
    ],
    ['sealed', 'Fernet', `gAAAAAB${RANDOM.repeat(3)}`, null],
    ['sealed', 'ASP.NET Core Data Protection', `CfDJ8${RANDOM.repeat(4)}`, null],
    [
      'sealed',
      'Laravel encryption',
      Buffer.from(JSON.stringify({ iv: 'x', value: RANDOM, mac: HEX64 })).toString('base64'),
      null,
    ],
    ['sealed', 'JSON', JSON.stringify({ nonce: 'x', ct: RANDOM }), null],
    [
      'sealed',
      'ActiveSupport encryption',
      `${RANDOM}--BbHtgWnAs9VUvuu3--Edhqa7BpNB9QxYzAbCdEfg==`,
      null,
    ],
    [
      'signed',
      'ActiveSupport signing',
      `${base64url({ _rails: { message: base64url('7'), pur: 'cookie.cart_id' } })}--${HEX64}`,
      '7',
    ],
    ['signed', 'Django signing', `${base64url({ n: 1 })}:1xUKoC:${SIG43}`, '{"n":1}'],
    ['signed', 'Django signing', `42:1xUKoA:${SIG43}`, '42'],
    ['signed', 'Django signing', `.eJxVjEEOwiAUBe:1xUKoA:${SIG43}`, null],
    ['signed', 'itsdangerous', `${base64url({ n: 1 })}.awARew.${SIG27}`, '{"n":1}'],
    [
      'signed',
      'PHP serialize',
      'a:1:{s:2:"id";i:7;}232c95463016a2f0232c95463016a2f0',
      'a:1:{s:2:"id";i:7;}',
    ],
    ['signed', 'HMAC', `alice--${HEX64}`, 'alice-'],
    ['signed', 'HMAC', `${base64url('{"user":"alice"}ZZZZZZ')}--${HEX64}`, '{"user":"alice"}'],
    ['plain', 'PHP serialize', 'a:1:{s:2:"id";i:7;}', 'a:1:{s:2:"id";i:7;}'],
    ['plain', 'JSON', 'j:{"sort":"price"}', '{"sort":"price"}'],
    ['plain', 'JSON', base64url({ kind: 'ok' }), '{"kind":"ok"}'],
    ['plain', 'base64', base64url('a@example.test'), 'a@example.test'],
  ])('%s, %s: %s', (kind, format, value, content) => {
    expect(read(value)).toMatchObject({ kind, format, content, isGuess: false });
  });

  it('takes a long run without any pattern for encrypted content', () => {
    const bytes = Buffer.from(
      Array.from({ length: 120 }, (_, index) => (index * 167 + index ** 3) % 256),
    );
    expect(read(`v1.${bytes.toString('base64')}`)).toMatchObject({ kind: 'sealed', isGuess: true });
    expect(read(bytes.toString('hex'))).toMatchObject({ kind: 'sealed', isGuess: true });
  });

  it.each([
    'dark',
    'en-US',
    '',
    '4bf92f3577b34da6a3ce929d0e0e4736',
    '65d00911-596e-4a53-8ceb-027b25d6fa5b',
    'https://www.example.com/a?b=c',
    'GA1.1.409541583.1793532745',
    'eyJ.not.a-token',
    `${HEX64}|${HEX64}`,
    'a'.repeat(400),
  ])('no format: %s', (value) => {
    expect(read(value)).toBeNull();
  });
});
