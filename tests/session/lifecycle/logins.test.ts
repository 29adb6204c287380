import { expect, it } from 'vitest';
import {
  csrftoken,
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
    ['an error', [begun, form(true), post('/login', 403, renewed)], null],
    ['a log-out', [begun, form(true), post('/logout', 302, renewed)], null],
    [
      'a log-out by another name',
      [begun, post('/bye', 302, 'sessionid=; Max-Age=0; Path=/')],
      null,
    ],
    ['a visit', [begun, { after: 9, request: 'GET /login 302', set: [sessionid(OTHER_ID)] }], null],
  ];

it.each(rows)('%s', (_, played, wanted) => {
  const { sessions } = play(played);
  const login = sessions[0]?.events.find(({ code }) => code === 'login')?.login;
  expect(login ? `${login.certainty} ${login.id}` : null).toBe(wanted);
  expect(sessions[0]?.fixation !== null).toBe(wanted?.endsWith('kept') ?? false);
});
