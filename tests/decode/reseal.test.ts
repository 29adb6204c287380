import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { KeyedInput } from '../../lib/decode/keyed.ts';
import { reseal } from '../../lib/decode/reseal.ts';
import { verify } from '../../lib/decode/verify.ts';
import { optionsOf, secretsOf } from '../../scripts/eval-decode/given.ts';
import type { Vector } from '../../scripts/eval-decode/vector.ts';
import { readJsonLines } from '../../scripts/json-lines.ts';
import { findDjango } from '../../scripts/setup/django.ts';

const FILE = fileURLToPath(new URL('../fixtures/decode/vectors.jsonl', import.meta.url));
const vectors = new Map(readJsonLines<Vector>(FILE).map((vector) => [vector.id, vector]));
const NOW = Date.UTC(2026, 5, 1);

function inputOf(id: string): KeyedInput {
  const vector = vectors.get(id);
  if (!vector) throw new Error(`no vector ${id}`);
  const { salt, signerSalt } = optionsOf(vector.options);
  return {
    ...vector.cookie,
    siblings: vector.siblings ?? [],
    secret: secretsOf(vector.secret) ?? '',
    now: NOW,
    options: {
      ...(salt === undefined ? {} : { salt }),
      ...(signerSalt === undefined ? {} : { signerSalt }),
    },
  };
}

const DATA = '{ "user": "bob é 😀", "n": [1, 2] }';

const SIGNED = [
  ['django_signed_cookies/06', DATA],
  ['django_signed_cookies/05', DATA],
  ['django_signed_cookies/23', DATA],
  ['django_signing/06', DATA],
  ['django_set_signed_cookie/02', 'light:wide'],
  ['django_messages/00', '[[20, "Changed é", null], [40, "Two", "safe"]]'],
  ['flask_session/00', DATA],
  ['itsdangerous/00', DATA],
  ['itsdangerous/02', DATA],
  ['flask_login_remember_token/00', '18'],
  ['express_cookie_signature/01', 'bob.é'],
  ['express_cookie_signature/02', DATA],
  ['cookie_session/00', DATA],
  ['koa_session/00', DATA],
  ['jwt/00', DATA],
  ['rack/01', DATA],
  ['rack/02', DATA],
  ['rails/05', DATA],
] as const;

describe('other content, signed again', () => {
  it.each(SIGNED)('%s', async (id, content) => {
    const input = inputOf(id);
    const before = await verify({ ...input, now: 0 });
    expect(before.status).toBe('valid');
    const { value, siblings, notes } = await reseal(input, content);
    expect(notes).toEqual([]);
    expect(value).not.toBe(input.value);
    const after = await verify({ ...input, value: value ?? '', siblings });
    expect(after).toMatchObject({ status: 'valid', format: before.format });
    expect(after.compressed).toBe(before.compressed);
    const isData = typeof before.content === 'object' || id === 'rails/05';
    expect(after.content).toEqual(isData ? JSON.parse(content) : content);
    if (before.timestamp !== null && before.format !== 'jwt') expect(after.timestamp).toBe(NOW);
  });

  it.each(SIGNED)('%s without a key is said to be refused', async (id, content) => {
    const input = { ...inputOf(id), secret: '' };
    const { value, notes } = await reseal(input, content);
    expect(value).not.toBeNull();
    expect(notes).toEqual(['unsigned']);
    const after = await verify({ ...inputOf(id), value: value ?? '' });
    expect(after.status).toBe('bad-signature');
  });

  it('content that is no JSON is not put where JSON was', async () => {
    for (const [id] of SIGNED.filter(([, content]) => content === DATA)) {
      expect(await reseal(inputOf(id), '{oops')).toMatchObject({
        value: null,
        notes: ['bad-content'],
      });
    }
  });

  it.each(['rails/00', 'iron/00', 'laravel/00', 'fernet_aiohttp_session/00'])(
    '%s is not written',
    async (id) => {
      expect(await reseal(inputOf(id), DATA)).toMatchObject({
        value: null,
        notes: ['not-writable'],
      });
    },
  );

  it('without a clock the old time stays', async () => {
    const { now: _, ...input } = inputOf('flask_session/00');
    const { value } = await reseal(input, '{}');
    expect(value?.split('.')[1]).toBe('aVW5AA');
  });
});

it.each([
  [
    'sessionid',
    `${Buffer.from('\x80\x02]q\x00.', 'latin1').toString('base64url')}:1xULLW:${'aB3'.repeat(14)}d`,
  ],
  [
    'session',
    `${Buffer.from('\x80\x02]q\x00.', 'latin1').toString('base64url')}.awARgQ.${'aB3'.repeat(9)}`,
  ],
])(
  'a pickle in %s stays what it is: JSON in its place is nothing that its server reads',
  async (name, value) => {
    const { content, isWritable, notes } = await verify({ name, value });
    expect({ content, isWritable, notes }).toMatchObject({
      content: [],
      isWritable: false,
      notes: ['runs-code'],
    });
  },
);

it('messages are as safe as HTML as they were', async () => {
  const messages = [
    ['__json_message', 1, 20, '<b>one</b>'],
    ['__json_message', 0, 20, 'two'],
  ];
  const payload = Buffer.from(JSON.stringify(messages)).toString('base64url');
  const value = `${payload}:1xULLW:${'A'.repeat(43)}`;
  const write = async (content: string) => {
    const { value: written } = await reseal({ name: 'messages', value }, content);
    return JSON.parse(Buffer.from(written?.split(':')[0] ?? '', 'base64url').toString());
  };
  expect(await write('[[20, "<b>1</b>", null], [20, "two", null], [20, "three", null]]')).toEqual([
    ['__json_message', 1, 20, '<b>1</b>'],
    ['__json_message', 0, 20, 'two'],
    ['__json_message', 0, 20, 'three'],
  ]);
  expect(await write('[[20, "two", null], [25, "<b>one</b>", "x"]]')).toEqual([
    ['__json_message', 0, 20, 'two'],
    ['__json_message', 1, 25, '<b>one</b>', 'x'],
  ]);
});

describe('what nobody signed', () => {
  it.each([
    ['JSON', '{"a":1}', '{"a": "é"}', '{"a":"\\u00e9"}'],
    ['JSON in percent-encoding', '%7B%22a%22%3A1%7D', '[1, 2]', '%5B1%2C2%5D'],
    ['JSON of Express', 'j%3A%7B%7D', '{"b":2}', 'j%3A%7B%22b%22%3A2%7D'],
    ['JSON in base64', 'eyJhIjoxfQ==', '{"b":2}', 'eyJiIjoyfQ=='],
    ['JSON in base64url', 'eyJhIjoxfQ', '{"b":2}', 'eyJiIjoyfQ'],
    ['text in base64', 'aGVsbG8gdGhlcmU=', 'bye', 'Ynll'],
    ['JSON in base64 behind a prefix', 'base64-eyJhIjoxfQ==', '{"b":2}', 'base64-eyJiIjoyfQ=='],
    ['JSON in base64 with a line break', 'eyJhIjoxfQ==%0A', '{"b":2}', 'eyJiIjoyfQ%3D%3D'],
    ['a word that is base64 by chance', 'find%69ngs', 'news', 'news'],
    ['a text', 'dark', 'light', 'light'],
    ['a text in quotes', '"a b"', 'say "hi"', '"say \\"hi\\""'],
    ['long numbers', '{"id":1}', '{"id": 12345678901234567890}', '{"id":12345678901234567890}'],
  ])('%s', async (_, value, content, written) => {
    const given = await reseal({ name: 'x', value }, content);
    expect(given).toEqual({ value: written, siblings: [], notes: [] });
  });
});

/** Reads what was written with Django itself: a name, a value and a salt for each. */
const DJANGO = `
import json, sys
from django.conf import settings
given = json.load(sys.stdin)
settings.configure(SECRET_KEY=given['secret'])
from django.core import signing
print(json.dumps({
    'session': signing.loads(given['session'], salt='django.contrib.sessions.backends.signed_cookies'),
    'dumps': signing.loads(given['dumps']),
    'cookie': signing.get_cookie_signer(salt='prefs').unsign(given['cookie']),
}))
`;

it('the real Django accepts what was signed again', async () => {
  const python = await findDjango();
  if (python === undefined) throw new Error('No Python here can import Django');
  const write = async (id: string, content: string) => (await reseal(inputOf(id), content)).value;
  const input = {
    secret: vectors.get('django_signing/00')?.secret,
    session: await write('django_signed_cookies/05', DATA),
    dumps: await write('django_signing/00', DATA),
    cookie: await write('django_set_signed_cookie/02', 'light:wide'),
  };
  const running = promisify(execFile)(python, ['-c', DJANGO]);
  running.child.stdin?.end(JSON.stringify(input));
  const { stdout } = await running;
  expect(JSON.parse(stdout)).toEqual({
    session: JSON.parse(DATA),
    dumps: JSON.parse(DATA),
    cookie: 'light:wide',
  });
});
