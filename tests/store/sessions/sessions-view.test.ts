import { expect, it } from 'vitest';
import { sitePatterns } from '../../../lib/cookie/match-pattern.ts';
import { registrableDomain, siteOf } from '../../../lib/cookie/site.ts';
import { detectAll } from '../../../lib/session/detect.ts';
import {
  EMPTY_SESSION_TAPE,
  type SessionTapeState,
} from '../../../lib/store/sessions/create-session-tape.ts';
import { createSessionsView } from '../../../lib/store/sessions/create-sessions-view.ts';
import { INITIAL_LOG } from '../../../lib/store/set-cookie-log/log-state.ts';
import { PAGE } from '../../fakes/store-deps.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { logEntries } from '../../fixtures/log-entry.ts';
import { CLEARED, ID, sessionid } from '../../session/lifecycle/recording.ts';

const AT = Date.UTC(2026, 10, 20, 11, 58);
const state = { page: PAGE, frameUrls: [], sites: { registrableDomain, siteOf, sitePatterns } };
const make = () =>
  createSessionsView(
    (cookies, now) => detectAll(cookies, { now }),
    () => AT + 60_000,
  );
const rows = () => {
  const live = cookie({
    name: 'sessionid',
    value: ID,
    domain: 'www.example.com',
    httpOnly: true,
    sameSite: 'lax',
    expirationDate: AT / 1000 + 1_209_600,
  });
  const [detection] = detectAll([live], { now: AT });
  if (!detection) throw new Error('No detection');
  return [
    {
      id: '1',
      cookie: live,
      parked: null,
      guard: null,
      group: 'www.example.com',
      thirdParty: false,
      detection,
    },
  ];
};
const tape = (fields: Partial<SessionTapeState>): SessionTapeState => ({
  ...EMPTY_SESSION_TAPE,
  hasBegun: true,
  ...fields,
});

it('finds the sessions of the page by its site, with what was recorded and the settings', () => {
  const { sites, span } = make()(
    state,
    rows(),
    tape({ entries: logEntries([sessionid()]) }),
    INITIAL_LOG,
  );
  expect(sites.map(({ site }) => site)).toEqual(['example.com']);
  const [report] = sites[0]?.reports ?? [];
  expect(report?.session).toMatchObject({ maker: 'Django', kind: 'server-side' });
  expect(report?.session.events.map(({ code }) => code)).toEqual(['created']);
  expect(report?.settings?.product).toBe('Django');
  expect(span).toEqual({ from: AT, to: AT });
});

it('remembers a session that has ended', () => {
  const entries = [
    ...logEntries([sessionid()]),
    ...logEntries([CLEARED], { id: 'out', at: AT + 1000, url: 'https://www.example.com/logout' }, [
      cookie({ name: 'sessionid', value: ID, domain: 'www.example.com' }),
    ]),
  ];
  const { sites } = make()(state, [], tape({ entries }), INITIAL_LOG);
  const [report] = sites[0]?.reports ?? [];
  expect(report?.session.events.map(({ code }) => code)).toEqual(['created', 'cleared']);
  expect(report?.session.ending.code).toBe('over');
});

it('tells of a login that was answered without any cookie', () => {
  const entries = logEntries([sessionid()]);
  const form = {
    id: 'login',
    at: AT + 10_000,
    date: null,
    software: [],
    method: 'POST',
    url: 'https://www.example.com/login',
    status: 302,
    type: 'main_frame',
  };
  const pages = [
    { at: AT, url: 'https://www.example.com/' },
    { at: form.at, url: form.url },
  ];
  const looks = [
    { at: AT + 50, found: true },
    { at: form.at + 50, found: false },
  ];
  const { sites } = make()(
    state,
    rows(),
    tape({ entries, pages, looks, forms: [form] }),
    INITIAL_LOG,
  );
  const [report] = sites[0]?.reports ?? [];
  expect(report?.session.fixation).toMatchObject({
    request: form,
    headerId: null,
    login: { certainty: 'seen', id: 'kept' },
  });
});

it.each([
  [true, 'seen'],
  [false, undefined],
])(
  'knows whether the page that was there before the recording asked for a password: %s',
  (found, certainty) => {
    const entries = logEntries([sessionid()], {
      id: 'login',
      at: AT + 10_000,
      method: 'POST',
      url: 'https://www.example.com/login',
      status: 302,
    });
    const pages = [{ at: AT + 10_000, url: 'https://www.example.com/login' }];
    const looks = [
      { at: AT - 5_000, found },
      { at: AT + 10_050, found: false },
    ];
    const { sites } = make()(state, rows(), tape({ entries, pages, looks }), INITIAL_LOG);
    const login = sites[0]?.reports[0]?.session.events.find(({ code }) => code === 'login');
    expect(login?.login?.certainty).toBe(certainty);
  },
);

it('leaves out what belongs to another page', () => {
  const entries = logEntries([sessionid()], { url: 'https://elsewhere.example/' });
  expect(make()(state, [], tape({ entries }), INITIAL_LOG).sites).toEqual([]);
});

it('computes again only what has changed', () => {
  const view = make();
  const recorded = tape({ entries: logEntries([sessionid()]) });
  const shown = rows();
  expect(view(state, shown, recorded, INITIAL_LOG)).toBe(view(state, shown, recorded, INITIAL_LOG));
});

it('10,000 headers take well under a second', () => {
  const entries = Array.from({ length: 10_000 }, (_, place) =>
    logEntries([`other${place % 50}=1; Path=/`], { id: `r${place}`, at: AT + place }),
  ).flat();
  const view = make();
  const before = performance.now();
  view(state, rows(), tape({ entries: [...entries, ...logEntries([sessionid()])] }), INITIAL_LOG);
  expect(performance.now() - before).toBeLessThan(3_000);
});
