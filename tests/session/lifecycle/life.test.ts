import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../../lib/session/lifecycle/contents.ts';
import { jwt } from '../values.ts';
import {
  CLEARED,
  csrftoken,
  ID,
  kept,
  OTHER_ID,
  type Played,
  play,
  START,
  sessionid,
  signed,
} from './recording.ts';

const begin: Played = { after: 0, request: 'GET / 200', set: [sessionid()] };
const again = (after: number, header = sessionid()): Played => ({ after, set: [header] });
const browserSession = 'Path=/; HttpOnly; SameSite=Lax';

/** Rules of a life: set, refused, ended, scripted. */
const lives: readonly (readonly [what: string, played: readonly Played[], codes: string])[] = [
  ['a header begins it', [begin], 'created'],
  ['the same id for longer', [begin, again(60)], 'created renewed'],
  [
    'the same id once more, until the same end',
    [
      {
        after: 0,
        set: [`sessionid=${ID}; Expires=Sat, 21 Nov 2026 09:00:00 GMT; ${browserSession}`],
      },
      again(60, `sessionid=${ID}; Expires=Sat, 21 Nov 2026 09:00:00 GMT; ${browserSession}`),
    ],
    'created repeated',
  ],
  [
    'the same id once more, without an end',
    [{ after: 0, set: [sessionid(ID, browserSession)] }, again(60, sessionid(ID, browserSession))],
    'created repeated',
  ],
  ['another id', [begin, again(60, sessionid(OTHER_ID))], 'created rotated'],
  [
    'other contents, and the same in a new signature',
    [
      { after: 0, set: [sessionid(signed('Rome'))] },
      again(1, sessionid(signed('Rome', '1uAbCe'))),
      again(2, sessionid(signed('Oslo', '1uAbCf'))),
    ],
    'created renewed rewritten',
  ],
  [
    'the server clears it',
    [begin, { after: 9, request: 'POST /logout 302', set: [CLEARED] }],
    'created cleared',
  ],
  [
    'it expires, and the browser tells',
    [begin, { after: 9, gone: { name: 'sessionid', cause: 'expired' } }],
    'created expired',
  ],
  [
    'no room',
    [begin, { after: 9, gone: { name: 'sessionid', cause: 'evicted' } }],
    'created evicted',
  ],
  [
    'a script removes it',
    [begin, { after: 9, gone: { name: 'sessionid', cause: 'explicit' } }],
    'created removed',
  ],
  ['a script sets it', [{ after: 9, change: { name: 'sessionid', value: ID } }], 'scripted'],
  [
    'the browser refuses another',
    [begin, again(5, `sessionid=${OTHER_ID}; Path=/; SameSite=None`)],
    'created refused',
  ],
];

it.each(lives)('%s', (_, played, codes) => {
  expect(play(played).codes.join(' ')).toBe(codes);
});

it('a refused cookie is a session that never came about', () => {
  const { sessions, codes } = play([
    { after: 0, set: [`__Host-sessionid=${ID}; Path=/; HttpOnly; SameSite=Lax`] },
  ]);
  expect(codes).toEqual(['refused']);
  expect(sessions[0]?.carriers[0]?.isLive).toBe(false);
});

it('is over when its time is, though nobody told', () => {
  const { codes, sessions } = play([again(0, sessionid(ID, `Max-Age=60; ${browserSession}`))], 120);
  expect(codes).toEqual(['created', 'expired']);
  expect(sessions[0]?.ending.code).toBe('over');
});

it('what was there before is found, and then known by its value', () => {
  const { codes, sessions } = play([again(5, sessionid(OTHER_ID))], 60, [kept('sessionid', ID)]);
  expect(codes).toEqual(['found', 'rotated']);
  expect(sessions[0]?.events[1]?.at).toBe(START + 5000);
});

describe('how it ends', () => {
  const untilEleven = sessionid(ID, `Expires=Fri, 20 Nov 2026 11:00:00 GMT; ${browserSession}`);
  const lasting = (seconds: number) => sessionid(ID, `Max-Age=${seconds}; ${browserSession}`);
  /** A token that ends so many seconds after the start, in a cookie that may end sooner. */
  const tokenOf = (end: number, maxAge = 86_400) =>
    `token=${jwt({ sub: '42', exp: START / 1000 + end })}; Max-Age=${maxAge}; ${browserSession}`;
  /** Of ASP.NET Core, which renews it once half of its ten minutes are over. */
  const ticket = (letter: string) =>
    `.AspNetCore.Cookies=CfDJ8${letter.repeat(120)}; Max-Age=600; ${browserSession}`;
  const rows: readonly (readonly [
    played: readonly Played[],
    code: string,
    given: number | null,
  ])[] = [
    [[again(0, sessionid(ID, browserSession))], 'browser', null],
    [[begin], 'fixed', 1_209_600],
    [[begin, again(60)], 'idle', 1_209_600],
    [[begin, { after: 30, page: '/about' }, again(60)], 'written', 1_209_600],
    // After it began, and not after it was sent last.
    [[again(0, untilEleven), again(60, untilEleven)], 'absolute', 7_200],
    [[again(0, lasting(3600)), again(60, lasting(900))], 'expires', null],
    [[again(0, lasting(3600)), again(60, lasting(900)), again(61, lasting(3600))], 'idle', 3600],
    [[again(0, tokenOf(900))], 'absolute', null],
    [[again(0, tokenOf(86_400, 3600))], 'fixed', 3600],
    [[again(0, tokenOf(900)), again(60, tokenOf(960))], 'idle', 900],
    [[again(0, tokenOf(900)), again(60, tokenOf(960)), { after: 90, page: '/' }], 'written', 900],
    [[again(0, tokenOf(86_400, 3600)), again(60, tokenOf(86_460, 3600))], 'idle', 3600],
    [
      [again(0, tokenOf(900)), { ...again(60, tokenOf(960)), request: 'POST /login 302' }],
      'absolute',
      null,
    ],
    [[again(0, ticket('a')), { after: 30, page: '/' }, again(400, ticket('b'))], 'sliding', 600],
    [[again(0, ticket('a')), { after: 30, page: '/' }, again(200, ticket('b'))], 'written', 600],
    // So soon an expiry in whole seconds may have had no time to move.
    [[again(0, untilEleven), again(0.5, untilEleven)], 'fixed', 7_200],
  ];
  it.each(rows)('%#: %s', (played, code, given) => {
    expect(play(played, 500).sessions[0]?.ending).toMatchObject({ code, given });
  });

  it('unseen headers leave only the time', () => {
    const expirationDate = START / 1000 + 7200;
    const { sessions } = play([], 0, [kept('sessionid', ID, { expirationDate })]);
    expect(sessions[0]?.ending).toEqual({ code: 'expires', given: null, at: expirationDate });
  });
});

describe('a session that is cleared by another value', () => {
  const asp = 'ASP.NET_SessionId=abcdefghijklmnopqrstuvwx';
  const token = `jwt=${jwt({ sub: '42', exp: START / 1000 + 9_000 })}`;
  const cleared = (first: string, then: string): Played[] => [
    { after: 0, set: [`${first}; Path=/; HttpOnly`] },
    { after: 5, request: 'POST /logout 302', set: [`${then}; Path=/; HttpOnly`] },
  ];

  it.each([
    [cleared(`sessionid=${ID}`, 'sessionid='), 'created cleared'],
    [cleared(asp, 'ASP.NET_SessionId='), 'created cleared'],
    [cleared(token, 'jwt=loggedout'), 'created cleared'],
    [cleared(`sessionid=${ID}`, 'sessionid=""'), 'created cleared'],
    [cleared(asp, 'ASP.NET_SessionId=deleted'), 'created cleared'],
    // Its time is over by now.
    [cleared(token, 'jwt=loggedout; Max-Age=10'), 'created cleared'],
    [
      [
        ...cleared(token, 'jwt=loggedout; Max-Age=10'),
        { after: 15, gone: { name: 'jwt', cause: 'expired' } as const },
      ],
      'created cleared',
    ],
    [
      [
        { after: 0, set: [`sessionid=${ID}; Path=/`] },
        { after: 5, change: { name: 'sessionid', value: '' } },
      ],
      'created removed',
    ],
  ])('%#: is over, and remembered', (played, codes) => {
    const shown = play(played, 60);
    expect(shown.sessions).toHaveLength(1);
    expect(shown.codes.join(' ')).toBe(codes);
    const [session] = shown.sessions;
    expect(session?.ending.code).toBe('over');
    expect(session?.carriers[0]).toMatchObject({ isLive: false });
  });

  it.each(['', 'loggedout'])('%j ends one life, and a login begins the next', (word) => {
    const { codes, sessions } = play(
      [...cleared(token, `jwt=${word}`), { after: 9, set: [`${token}; Path=/; HttpOnly`] }],
      60,
    );
    expect(codes.join(' ')).toBe('created cleared created');
    expect(sessions[0]?.carriers[0]?.isLive).toBe(true);
  });

  it('what was never a session is none', () => {
    expect(play(cleared('theme=dark', 'theme=')).sessions).toEqual([]);
  });
});

it('contents are what is left without time and signature', () => {
  expect(contentsOf(signed('Rome'))).toBe(contentsOf(signed('Rome', '1uZZZz')));
  expect(contentsOf(signed('Rome'))).not.toBe(contentsOf(signed('Oslo')));
  expect(contentsOf(ID)).toBe(ID);
});

describe('the maker of a session whose cookie does not show it', () => {
  const token = jwt({ sub: 'alice' });
  const makerOf = (...software: string[]) => {
    const { sessions } = play([{ after: 0, software, set: [`token=${token}; Path=/`] }]);
    const { maker, toldBy } = sessions[0] ?? {};
    return [maker, toldBy];
  };

  it.each([
    [['x-powered-by: Express'], 'Express / Koa', 'x-powered-by: Express'],
    [['server: Apache', 'x-powered-by: PHP/8.4.1'], 'PHP', 'x-powered-by: PHP/8.4.1'],
    [['server: Kestrel', 'x-powered-by: ASP.NET'], 'ASP.NET Core', 'server: Kestrel'],
    [['server: nginx/1.27.0'], null, null],
    [['x-powered-by: Express', 'x-powered-by: PHP/8.4.1'], null, null],
    [[], null, null],
  ])('is told by %j', (software, maker, toldBy) => {
    expect(makerOf(...software)).toEqual([maker, toldBy]);
  });

  it('is told by any answer of a server that the cookie is sent to', () => {
    const { sessions } = play([
      { after: 0, set: [`token=${token}; Path=/app`] },
      { after: 1, request: 'GET /other 200', software: ['x-powered-by: PHP/8'], set: ['a=1'] },
      { after: 2, request: 'POST /app/in 302', software: ['x-powered-by: Express'] },
    ]);
    expect(sessions[0]?.maker).toBe('Express / Koa');
  });

  it('is the word of the cookie before that of the server', () => {
    const { sessions } = play([{ after: 0, software: ['server: Kestrel'], set: [sessionid()] }]);
    expect(sessions[0]).toMatchObject({ maker: 'Django', toldBy: null });
  });
});

it('knows Django by its csrf token where the session has a name of its own', () => {
  const { sessions } = play([
    { after: 0, set: [csrftoken(), `shop=${ID}; Path=/; HttpOnly; SameSite=Lax`] },
  ]);
  expect(sessions[0]).toMatchObject({ maker: 'Django', kind: 'server-side' });
});

it.each([
  ['shop.example.com', 'Django'],
  ['admin.example.com', null],
])('a csrf token of %s beside it makes it one of %s', (domain, maker) => {
  const token = kept('csrftoken', 'A7f'.repeat(21).concat('b'), { domain, httpOnly: false });
  const { sessions } = play([{ after: 0, set: [`shop=${ID}; Path=/`] }], 1, [token]);
  expect(sessions[0]?.maker).toBe(maker);
});
