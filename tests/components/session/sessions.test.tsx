// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { SessionsFace } from '../../../components/session/SessionsFace.tsx';
import type { SessionsProps } from '../../../components/session/sessions-props.ts';
import { INITIAL_STATE } from '../../../lib/store/cookie-state.ts';
import {
  EMPTY_SESSION_TAPE,
  type SessionTapeState,
} from '../../../lib/store/sessions/create-session-tape.ts';
import type { SessionsView } from '../../../lib/store/sessions/create-sessions-view.ts';
import { messages } from '../../fakes/i18n.ts';
import { fakeLog } from '../../fakes/shown-log.ts';
import { PAGE } from '../../fakes/store-deps.ts';
import { logEntries } from '../../fixtures/log-entry.ts';
import { csrftoken, type Played, play, sessionid } from '../../session/lifecycle/recording.ts';
import { jwt } from '../../session/values.ts';
import { click, mount, press } from '../mount.ts';

async function face(view: SessionsView, more: Partial<SessionsProps> = {}, hasBegun = true) {
  const state: SessionTapeState = { ...EMPTY_SESSION_TAPE, hasBegun };
  const copied: string[] = [];
  const props: SessionsProps = {
    sessions: {
      tape: {
        getState: () => state,
        subscribe: () => () => undefined,
        watch: vi.fn(),
        start: vi.fn(),
      },
      detect: () => [],
    },
    setCookie: {
      log: fakeLog({ entries: logEntries(['a=1']).map((entry) => ({ ...entry, id: 'r0/1' })) }),
      onReload: vi.fn(),
      copy: async (text) => {
        copied.push(text);
      },
    },
    store: { askForAccess: vi.fn(), open: vi.fn() },
    state: { ...INITIAL_STATE, status: { kind: 'ready' }, page: PAGE },
    pageRows: [],
    now: () => 0,
    onShowHeader: vi.fn(),
    onCookie: vi.fn(),
    ...more,
  };
  const screen = await mount(<SessionsFace {...props} view={() => view} />);
  return { ...screen, props, copied };
}

function viewOf(...played: Played[]): SessionsView {
  const { sessions, settings } = play(played);
  return {
    sites: [
      {
        site: 'example.com',
        reports: sessions.map((session) => ({ session, settings, mends: MENDS })),
      },
    ],
    span: { from: 0, to: 0 },
  };
}

const MENDS = [
  {
    product: 'Django',
    file: 'views.py',
    code: 'request.session.cycle_key()',
    docs: 'https://docs.djangoproject.com/',
  },
];

const LIFE: readonly Played[] = [
  { after: 0, set: [csrftoken(), sessionid()] },
  { after: 5, page: '/', hasPassword: true },
  { after: 9, request: 'POST /in 302', set: [sessionid()] },
];

describe('a session', () => {
  it('is shown at a glance, with its events and settings', async () => {
    const { get, all } = await face(viewOf(...LIFE));
    expect(get('h3').textContent).toBe('Django');
    expect(get('[data-session-kind]').dataset.sessionKind).toBe('server-side');
    expect(all('[data-life]').map(({ dataset }) => dataset.life)).toEqual([
      'created',
      'login',
      'renewed',
    ]);
    expect(get('[data-setting=SESSION_COOKIE_AGE]').dataset.value).toBe('1209600');
    expect(get('[data-setting=SESSION_ENGINE]').textContent).toContain('backends.cached_db');
  });

  it('warns of an ID that outlives the login', async () => {
    const { get } = await face(viewOf(...LIFE));
    expect(get('[data-fixation]').textContent).toContain('POST /in');
  });

  it('only notes an ID that was kept where another cookie may carry the login', async () => {
    const token = `token=${jwt({ sub: '42', exp: 4_000_000_000 })}; Path=/`;
    const [first, page] = LIFE;
    if (!first || !page) throw new Error('A life has a beginning');
    const login = { after: 9, request: 'POST /login 302', set: [sessionid(), token] };
    const { get, all } = await face(viewOf(first, page, login));
    expect(all('[data-fixation]')).toEqual([]);
    expect(get('[data-unrenewed]').textContent).toMatch(/POST \/login.* if only token carries/);
  });

  it('is walked with the arrows; Enter and a click on the request show the header', async () => {
    const { all, props, get } = await face(viewOf(...LIFE));
    const [first, second] = all('[data-life]');
    await act(() => first?.focus());
    await press('Enter');
    expect(props.onShowHeader).toHaveBeenCalledWith('r0/1');
    await press('ArrowDown');
    expect(document.activeElement).toBe(second);
    expect(get('.life-event--pointed').dataset.life).toBe('login');
  });

  it('has marks that lead to their rows', async () => {
    const { all, get } = await face(viewOf(...LIFE));
    await click(all('[data-life-mark]').at(-1) as HTMLElement);
    expect(get('.life-event--pointed').dataset.life).toBe('login');
  });

  it('copies its settings as a snippet', async () => {
    const { all, copied } = await face(viewOf(...LIFE));
    await click(all('.session-settings__head button')[0] as HTMLElement);
    expect(copied[0]).toContain("SESSION_COOKIE_NAME = 'sessionid'");
  });

  it('of 500 events has only those in sight in the document', async () => {
    const many = Array.from({ length: 500 }, (_, after) => ({ after, set: [sessionid()] }));
    const { all } = await face(viewOf(...many));
    expect(all('[data-life]').length).toBeLessThan(80);
    expect(all('[data-life-mark]').length).toBeLessThan(80);
    expect(all('[data-life]')[0]?.getAttribute('aria-setsize')).toBe('500');
  });
});

describe('in place of sessions', () => {
  const nothing: SessionsView = { sites: [], span: null };

  it('says when recording began, and reloads', async () => {
    const { get, root, props } = await face(nothing);
    expect(root.textContent).toContain('Recording began when DevTools was opened.');
    await click(get('.ui-button--primary'));
    expect(props.setCookie.onReload).toHaveBeenCalled();
  });

  it('says that no cookie is one, or that it is loading', async () => {
    const recorded = await face({ sites: [], span: { from: 0, to: 1 } });
    expect(recorded.root.textContent).toContain('No session here');
    const waiting = await face(nothing, {}, false);
    expect(waiting.all('.loading-rows')).toHaveLength(1);
  });

  it('asks for access', async () => {
    const { all } = await face(nothing, {
      state: { ...INITIAL_STATE, status: { kind: 'no-access' }, page: PAGE },
    });
    expect(all('.ui-empty')).toHaveLength(1);
  });
});

it('has words for every event, login, kind and ending', () => {
  const wanted = {
    event:
      'found created renewed repeated rotated rewritten refused cleared expired evicted removed scripted login',
    login: 'seen likely',
    fixation: 'seen likely',
    loginId: 'made changed kept hidden',
    sign: 'passwordField csrfRotated loginPath redirected sessionMade sessionChanged',
    kind: 'server_side self_contained unknown',
    kindHint: 'server_side self_contained unknown',
    ending: 'browser idle sliding written absolute fixed expires over',
    endingAfter: 'idle sliding written absolute fixed',
    endingHint: 'browser idle sliding written absolute fixed expires over',
  };
  const missing = Object.entries(wanted).flatMap(([family, codes]) =>
    codes
      .split(' ')
      .map((code) => `lifecycle.${family}.${code}`)
      .filter((key) => !messages.has(key)),
  );
  expect(missing).toEqual([]);
});
