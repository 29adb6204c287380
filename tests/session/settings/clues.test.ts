import { describe, expect, it } from 'vitest';
import { ID, OTHER_TOKEN, type Played, play, sessionid } from '../lifecycle/recording.ts';
import { ASP, told, visit } from './told.ts';

describe('Flask and Starlette', () => {
  const cookie = (data: string, attributes: string) =>
    `session=${data}.aSAbCd.3mQxX1y2z3A4b5C6d7E8f9G0h1I; ${attributes}`;
  const flask = 'eyJjaXR5IjoiUm9tZSJ9';
  const month = 'Expires=Mon, 21 Dec 2026 09:00:00 GMT';
  const refresh = (...played: Played[]) =>
    play(played).settings?.deductions.find(
      ({ setting }) => setting === 'SESSION_REFRESH_EACH_REQUEST',
    );

  it.each([
    [cookie(flask, `${month}; HttpOnly; Path=/`), 'Flask'],
    [cookie(flask, 'HttpOnly; Path=/'), 'Flask'],
    [cookie(flask, 'path=/; Max-Age=1209600; httponly; samesite=lax'), 'Starlette'],
    [cookie('eyJ1c2VyIjogIjEifQ==', 'path=/; httponly; samesite=lax'), 'Starlette'],
  ])('%s is of %s', (header, product) => {
    expect(play([visit(0, header)]).settings?.product).toBe(product);
  });

  it('says of the refreshing what it is that does not tell', () => {
    const permanent = visit(0, cookie(flask, `${month}; Path=/`));
    expect(refresh(visit(0, cookie(flask, 'HttpOnly; Path=/')))?.because.code).toBe(
      'onlyPermanent',
    );
    expect(refresh(permanent)?.because.code).toBe('tooFewResponses');
    expect(
      refresh(permanent, visit(9, cookie(flask, 'Expires=Mon, 21 Dec 2026 10:00:00 GMT; Path=/')))
        ?.because.code,
    ).toBe('tooFewResponses');
    const value = `${flask}.aSAbCd.3mQxX1y2z3A4b5C6d7E8f9G0h1I`;
    expect(refresh({ after: 1, change: { name: 'session', value } })?.because.code).toBe(
      'needsHeader',
    );
  });
});

describe('SlidingExpiration', () => {
  const ticket = (letter: string) => ASP.replace('aB3_', `aB3${letter}`).concat('; Max-Age=600');
  const of = (...played: Played[]) => told(ticket('a'), 'https', played)('SlidingExpiration');

  it.each([
    [[], ' (unknown)'],
    [[visit(400, ticket('b'))], 'true (likely)'],
    [[{ ...visit(400, ticket('b')), request: 'POST /login 302' }], ' (unknown)'],
  ])('%#', (played, wanted) => {
    expect(of(...played)).toBe(wanted);
  });
});

describe('the csrf cookie of Django', () => {
  const token = OTHER_TOKEN;
  const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  const of = (...set: string[]) => {
    const { settings } = play([visit(0, sessionid()), visit(5, ...set)]);
    return ['CSRF_COOKIE_NAME', 'SESSION_SAVE_EVERY_REQUEST'].map((name) => {
      const found = settings?.deductions.find(({ setting }) => setting === name);
      return `${found?.value ?? '?'} (${found?.certainty})`;
    });
  };

  it.each([
    [[`csrftoken=${token}; Path=/`], "'csrftoken' (certain)", 'False (certain)'],
    [[`xcsrf=${token}; Path=/`], "'xcsrf' (likely)", 'False (likely)'],
    [
      [`xcsrf=${token}; Path=/`, `csrftoken=${token}; Path=/`],
      "'csrftoken' (certain)",
      'False (certain)',
    ],
    [[`devhash=${hash}; Path=/`], '? (unknown)', '? (unknown)'],
  ])('%j', (set, name, every) => {
    expect(of(...set)).toEqual([name, every]);
  });

  it('of another application is none of this', () => {
    const { settings } = play([
      visit(0, sessionid(ID, 'Path=/shop; HttpOnly; SameSite=Lax')),
      visit(5, `csrftoken=${token}; Path=/blog`),
    ]);
    const name = settings?.deductions.find(({ setting }) => setting === 'CSRF_COOKIE_NAME');
    expect(name?.because.code).toBe('noCsrfCookie');
  });
});
