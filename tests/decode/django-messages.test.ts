import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reseal } from '../../lib/decode/reseal.ts';
import { verify } from '../../lib/decode/verify.ts';

const SECRET = 'a-secret-of-the-tests-that-is-no-secret-0123456789';
const ONE = '[["__json_message",0,20,"Saved."]]';
const MORE = '[["__json_message",0,20,"Saved."],"__messagesnotfinished__"]';

/** `salted_hmac` with SHA-1, as Django before 3.1 signed messages: the salt and the key are used as they are. */
function old(json: string, salt = 'django.contrib.messages'): string {
  const key = createHash('sha1').update(`${salt}${SECRET}`).digest();
  return `${createHmac('sha1', key).update(json).digest('hex')}$${json}`;
}

/** `get_cookie_signer(salt='django.contrib.messages').sign(payload)` without a time. */
function signed(payload: string): string {
  const salt = 'django.contrib.messagessigner';
  const key = createHash('sha256').update(`${salt}django.http.cookies${SECRET}`).digest();
  return `${payload}:${createHmac('sha256', key).update(payload).digest('base64url')}`;
}

const base64url = (text: string) => Buffer.from(text).toString('base64url');
const check = (value: string) => verify({ name: 'messages', value, secret: SECRET });

describe('messages of Django', () => {
  it.each([
    ['before 3.1', old(ONE), 'valid', ['legacy-digest']],
    ['before 3.1, of another salt', old(ONE, 'x'), 'bad-signature', []],
    ['before 3.1, tampered with', `${old(ONE)} `, 'bad-signature', []],
    ['3.1', signed(ONE), 'valid', []],
    ['3.2', signed(base64url(ONE)), 'valid', []],
    ['with more in the session', signed(base64url(MORE)), 'valid', []],
  ])('%s', async (_, value, status, notes) => {
    const content = [[20, 'Saved.', null]];
    expect(await check(value)).toMatchObject({ status, notes, content, format: 'django-messages' });
  });

  it.each([
    ['before 3.1', old(ONE), old('[["__json_message",0,40,"Oh","x"]]')],
    ['3.1', signed(ONE), signed('[["__json_message",0,40,"Oh","x"]]')],
    ['3.2', signed(base64url(ONE)), signed(base64url('[["__json_message",0,40,"Oh","x"]]'))],
    [
      'with more in the session',
      signed(base64url(MORE)),
      signed(base64url('[["__json_message",0,40,"Oh","x"],"__messagesnotfinished__"]')),
    ],
  ])('are written in the form of %s', async (_, value, written) => {
    const given = await reseal({ name: 'messages', value, secret: SECRET }, '[[40, "Oh", "x"]]');
    expect(given).toEqual({ value: written, siblings: [], notes: [] });
  });
});
