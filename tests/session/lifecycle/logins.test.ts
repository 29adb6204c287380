import { expect, it } from 'vitest';
import {
  csrftoken,
  ID,
  kept,
  OTHER_ID,
  OTHER_TOKEN,
  type Played,
  play,
  sessionid,
  signed,
} from './recording.ts';

const begun: Played = { after: 0, set: [csrftoken(), sessionid()] };
const form = (hasPassword: boolean | null): Played => ({ after: 5, page: '/', hasPassword });
const post = (path: string, status: number, ...set: string[]): Played => ({
  after: 10,
  request: `POST ${path} ${status}`,
  set,
});
/** A form that was answered without any Set-Cookie header, and whether the page that came of it has the field. */
const bare = (path: string, status: number, hasPassword: boolean | null = null): Played => ({
  after: 10,
  request: `POST ${path} ${status}`,
  page: path,
  hasPassword,
});
const renewed = sessionid();

/** What of a posted form is taken for a login, and how sure that is. */
const rows: readonly (readonly [what: string, played: readonly Played[], login: string | null])[] =
  [
    [
      'Django: a new id and a new token',
      [begun, post('/in', 302, sessionid(OTHER_ID), csrftoken(OTHER_TOKEN))],
      'likely changed',
    ],
    ['with a password', [begun, form(true), post('/in', 302, sessionid(OTHER_ID))], 'seen changed'],
    [
      'the first session',
      [{ after: 0, set: [csrftoken()] }, post('/login', 302, sessionid())],
      'likely made',
    ],
    ['the id stays', [begun, form(true), post('/in', 302, renewed)], 'seen kept'],
    [
      'the id is not even sent',
      [begun, form(true), post('/in', 303, 'welcome=1; Path=/')],
      'seen kept',
    ],
    ['an address that says so', [begun, post('/accounts/sign-in', 302, renewed)], 'likely kept'],
    [
      'contents hide an id',
      [
        { after: 0, set: [sessionid(signed('a'))] },
        form(true),
        post('/login', 302, sessionid(signed('b'))),
      ],
      'seen hidden',
    ],
    ['a form like any other', [begun, form(false), post('/basket', 302, renewed)], null],
    ['a form nobody looked at', [begun, post('/basket', 302, renewed)], null],
    ['wrong password, the form once more', [begun, form(true), post('/login', 200, renewed)], null],
    [
      'wrong password, led back to the form',
      [
        begun,
        form(true),
        post('/login', 302, renewed),
        { after: 11, page: '/login', hasPassword: true },
      ],
      null,
    ],
    [
      'wrong password, led back to the form at once',
      [begun, form(true), { ...post('/login', 302, renewed), page: '/login', hasPassword: true }],
      null,
    ],
    ['an error', [begun, form(true), post('/login', 403, renewed)], null],
    ['a log-out', [begun, form(true), post('/logout', 302, renewed)], null],
    [
      'a log-out by another name',
      [begun, post('/bye', 302, 'sessionid=; Max-Age=0; Path=/')],
      null,
    ],
    ['no header at all', [begun, form(true), bare('/in', 302, false)], 'seen kept'],
    ['no header, and nobody looked', [begun, bare('/login', 303)], 'likely kept'],
    [
      'no header, and a page in answer',
      [begun, form(true), bare('/in', 200, false)],
      'likely kept',
    ],
    ['no header, wrong password', [begun, form(true), bare('/login', 302, true)], null],
    ['no header, wrong password once more', [begun, form(true), bare('/login', 200, true)], null],
    ['no header, and a page that nobody looked at', [begun, form(true), bare('/in', 200)], null],
    ['no header, and an error', [begun, form(true), bare('/login', 401, false)], null],
    ['no header, passed on as it is', [begun, form(true), bare('/login', 307, false)], null],
    ['no header, a form like any other', [begun, form(false), bare('/basket', 302, false)], null],
    [
      'no header, before there is a session',
      [form(true), bare('/login', 302, false), { after: 20, page: '/', set: [sessionid()] }],
      null,
    ],
    [
      'a new id on the page that it leads to',
      [begun, form(true), bare('/in', 302, false), { after: 10.1, set: [sessionid(OTHER_ID)] }],
      'seen changed',
    ],
    [
      'the session on the page that it leads to',
      [form(true), bare('/in', 302, false), { after: 10.1, set: [sessionid()] }],
      'seen made',
    ],
    [
      'a new id on a later page',
      [
        begun,
        form(true),
        bare('/in', 302, false),
        { after: 12, page: '/other', set: [sessionid(OTHER_ID)] },
      ],
      'seen kept',
    ],
    [
      'a new id for a script meanwhile',
      [
        begun,
        form(true),
        bare('/in', 302, false),
        { after: 10.1, type: 'xmlhttprequest', set: [sessionid(OTHER_ID)] },
      ],
      'seen kept',
    ],
    ['a visit', [begun, { after: 9, request: 'GET /login 302', set: [sessionid(OTHER_ID)] }], null],
  ];

it('a session that was there before the recording, and of which no header tells', () => {
  const before = [kept('sessionid', ID)];
  const { sessions } = play([form(true), bare('/in', 302, false)], 3600, before);
  expect(sessions[0]?.fixation?.login).toMatchObject({ certainty: 'seen', id: 'kept' });
  expect(sessions[0]?.fixation?.headerId).toBeNull();
});

it.each(rows)('%s', (_, played, wanted) => {
  const { sessions } = play(played);
  const login = sessions[0]?.events.find(({ code }) => code === 'login')?.login;
  expect(login ? `${login.certainty} ${login.id}` : null).toBe(wanted);
  expect((sessions[0]?.fixation ?? null) !== null).toBe(wanted?.endsWith('kept') ?? false);
});
