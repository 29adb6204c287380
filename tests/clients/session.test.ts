import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { completeCookie, scopeOfUrl } from '../../lib/format/complete.ts';
import { setCookie } from '../../lib/format/formats/set-cookie.ts';
import { readWholeFile } from '../../lib/format/read-file.ts';
import { Client } from '../servers/client.ts';
import { type Django, startDjango } from '../servers/django.ts';
import { exportFor, SESSION_CLIENTS } from './session-clients.ts';

const folder = mkdtempSync(join(tmpdir(), 'cookiescope-session-'));
let django: Django;
let cookies: readonly Cookie[];
beforeAll(async () => {
  django = await startDjango({ engine: 'db' });
  cookies = cookiesFrom(await logIn(), `http://localhost:${django.port}/`);
});
afterAll(async () => {
  await django.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Logs in; the headers that set the cookies. */
async function logIn(): Promise<readonly string[]> {
  const client = new Client();
  const first = await client.get(`${django.url}/`);
  const answer = await client.post(`${django.url}/login`, {
    csrfmiddlewaretoken: client.cookies.get('csrftoken') ?? '',
    username: 'alice',
    password: 'alice-password',
  });
  return [...first.setCookies, ...answer.setCookies];
}

function cookiesFrom(headers: readonly string[], url: string): readonly Cookie[] {
  const text = headers.map((header) => `Set-Cookie: ${header}\n`).join('');
  const scope = scopeOfUrl(url);
  const reading = readWholeFile(text, setCookie, Date.now());
  if (!scope || !reading.format) throw new Error('The headers could not be read');
  return reading.entries.flatMap(({ cookie }) =>
    cookie ? completeCookie(cookie, scope, '0') : [],
  );
}

// At localhost, which Python calls otherwise.
it.each(SESSION_CLIENTS)('a session of Django goes on in $client', async (client) => {
  const address = `http://localhost:${django.port}/state`;
  const file = join(folder, 'cookies');
  writeFileSync(file, exportFor(client, cookies, address));
  expect(JSON.parse(await client.ask(file, address))).toMatchObject({ user: 'alice' });
});
