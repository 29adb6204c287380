import { describe, expect, it } from 'vitest';
import { jwt } from '../values.ts';
import {
  CLEARED,
  csrftoken,
  ID,
  kept,
  OTHER_ID,
  OTHER_TOKEN,
  type Played,
  play,
  START,
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
/** A cookie that every answer gives another value. */
const balancer = (turn: string) => `AWSALB=${'aB3+'.repeat(30)}${turn}; Path=/; Max-Age=604800`;
/** As Laravel encrypts them. */
const sealed = (name: string, letter: string) => {
  const box = {
    iv: `${letter.repeat(22)}==`,
    value: letter.repeat(88),
    mac: '0a'.repeat(32),
    tag: '',
  };
  const value = encodeURIComponent(Buffer.from(JSON.stringify(box)).toString('base64'));
  return `${name}=${value}; Max-Age=7200; Path=/; SameSite=Lax`;
};

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
    [
      'the browser refuses the new id',
      [
        { ...begun, scheme: 'http' },
        form(true),
        { ...post('/login', 302, `${sessionid(OTHER_ID)}; Secure`), scheme: 'http' },
      ],
      'seen refused',
    ],
    ['the id stays', [begun, form(true), post('/login', 302, renewed)], 'seen kept'],
    [
      'the id stays, at some address',
      [begun, form(true), post('/in', 302, renewed)],
      'likely kept',
    ],
    [
      'the id is not even sent',
      [begun, form(true), post('/login', 303, 'welcome=1; Path=/')],
      'seen kept',
    ],
    [
      'the address of the servlet specification',
      [begun, form(true), bare('/j_security_check', 302, false)],
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
    ['no header at all', [begun, form(true), bare('/login', 302, false)], 'seen kept'],
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
      'likely kept',
    ],
    [
      'a new id for a script meanwhile',
      [
        begun,
        form(true),
        bare('/in', 302, false),
        { after: 10.1, type: 'xmlhttprequest', set: [sessionid(OTHER_ID)] },
      ],
      'likely kept',
    ],
    ...['ping', 'xmlhttprequest', 'csp_report'].flatMap((type) =>
      [undefined, [balancer('2')]].map(
        (set) =>
          [
            `what a script sends meanwhile: ${type} with ${set?.length ?? 'no'} header`,
            [
              begun,
              form(true),
              { after: 10, request: 'POST /events 204', type, ...(set && { set }) },
            ],
            null,
          ] as const,
      ),
    ),
    [
      'a script that keeps a session alive',
      [begun, form(null), { ...bare('/api/auth/refresh', 200), type: 'xmlhttprequest' }],
      null,
    ],
    [
      'a script that may well log in, on a page that nobody looked at',
      [begun, form(null), { after: 10, request: 'POST /auth/ok 200', type: 'xmlhttprequest' }],
      null,
    ],
    [
      'a script that logs in',
      [begun, form(true), { after: 10, request: 'POST /api/login 200', type: 'xmlhttprequest' }],
      'seen kept',
    ],
    [
      'a script that logs in, and a new id',
      [begun, form(true), { ...post('/api', 200, sessionid(OTHER_ID)), type: 'xmlhttprequest' }],
      'seen changed',
    ],
    ...['/search', '/register', '/account/password', '/newsletter', '/cart/add'].map(
      (path) =>
        [
          `${path} from a page with a field for a password`,
          [begun, form(true), bare(path, 302, false)],
          null,
        ] as const,
    ),
    [
      'a password that is asked for on a page of its own',
      [begun, form(true), bare('/login/password', 302, false)],
      'seen kept',
    ],
    [
      'a token that every form changes',
      [
        begun,
        form(null),
        post('/basket', 302, csrftoken(OTHER_TOKEN)),
        { ...post('/basket', 302, csrftoken()), after: 20 },
      ],
      null,
    ],
    [
      'a token that is sealed, and so looks new each time',
      [
        { after: 0, set: [sealed('XSRF-TOKEN', 'a'), sealed('laravel_session', 'b')] },
        form(null),
        post('/posts', 302, sealed('XSRF-TOKEN', 'c'), sealed('laravel_session', 'd')),
      ],
      null,
    ],
    ['a visit', [begun, { after: 9, request: 'GET /login 302', set: [sessionid(OTHER_ID)] }], null],
  ];

it('a session that was there before the recording, and of which no header tells', () => {
  const before = [kept('sessionid', ID)];
  const { sessions } = play([form(true), bare('/login', 302, false)], 3600, before);
  expect(sessions[0]?.fixation?.login).toMatchObject({ certainty: 'seen', id: 'kept' });
  expect(sessions[0]?.fixation?.headerId).toBeNull();
});

it('what a form did is not laid to the one before it', () => {
  const { sessions } = play([
    begun,
    post('/login', 302, 'theme=dark; Path=/'),
    { after: 20, request: 'POST /login 302', set: [sessionid(OTHER_ID)] },
  ]);
  const logins = sessions[0]?.events.flatMap(({ login }) => login?.id ?? []);
  expect(logins).toEqual(['kept', 'changed']);
});

it.each(rows)('%s', (_, played, wanted) => {
  const { sessions } = play(played);
  const login = sessions[0]?.events.find(({ code }) => code === 'login')?.login;
  expect(login ? `${login.certainty} ${login.id}` : null).toBe(wanted);
  expect((sessions[0]?.fixation ?? null) !== null).toBe(wanted?.endsWith('kept') ?? false);
});

describe('an id that was kept', () => {
  const token = jwt({ sub: '42', exp: START / 1000 + 90_000 });
  const rest: Played = { after: 20, page: '/home', hasPassword: false };
  const kept = (...set: string[]) => [begun, form(true), post('/login', 302, renewed, ...set)];
  const fixationOf = (...played: Played[]) => {
    const session = play(played).sessions.find(({ maker }) => maker === 'Django');
    return [session?.fixation?.login?.certainty ?? null, session?.unrenewed?.login?.other ?? null];
  };

  it.each([
    ['alone', kept(), ['seen', null]],
    ['beside a token that is made', kept(`token=${token}; Path=/`), [null, 'token']],
    [
      'beside another session, made on the page that follows',
      [...kept(), { after: 10.2, set: [`token=${token}; Path=/`] }],
      [null, 'token'],
    ],
    [
      'beside a token that a script writes down',
      [
        begun,
        form(true),
        { ...post('/login', 200, renewed), type: 'xmlhttprequest' },
        { after: 10.1, change: { name: 'token', value: token } },
      ],
      [null, 'token'],
    ],
    ['beside a cookie that is no session', kept('theme=dark; Path=/'), ['seen', null]],
    [
      'until a second factor is given',
      [
        ...kept(),
        { after: 12, page: '/two-factor', hasPassword: false },
        { after: 15, request: 'POST /two-factor 302', set: [sessionid(OTHER_ID)] },
      ],
      [null, null],
    ],
    [
      'until a second factor leads on',
      [
        ...kept(),
        { after: 12, page: '/login/otp', hasPassword: false },
        { ...bare('/login/otp', 302, false), after: 15 },
        { after: 15.2, set: [sessionid(OTHER_ID)] },
      ],
      [null, null],
    ],
    [
      'at the first try, which failed',
      [
        begun,
        form(true),
        { after: 10, request: 'POST /login 200', type: 'xmlhttprequest' },
        { ...post('/login', 200, sessionid(OTHER_ID)), after: 15, type: 'xmlhttprequest' },
      ],
      [null, null],
    ],
    [
      'until something else gave a new one',
      [...kept(), rest, { ...post('/bye', 302, sessionid(OTHER_ID)), after: 30 }],
      ['seen', null],
    ],
    [
      'until it was cleared',
      [...kept(), rest, { ...post('/login', 302, CLEARED), after: 30 }],
      ['seen', null],
    ],
  ])('%s', (_, played, wanted) => {
    expect(fixationOf(...played)).toEqual(wanted);
  });
});
