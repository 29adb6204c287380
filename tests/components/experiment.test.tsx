// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { candidateRows, likelyIds } from '../../components/experiment/candidates.ts';
import { ExperimentFrame } from '../../components/experiment/ExperimentFrame.tsx';
import { ProofNote } from '../../components/experiment/ProofNote.tsx';
import { ProofsContext } from '../../components/experiment/proofs.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { sitePatterns } from '../../lib/cookie/match-pattern.ts';
import { registrableDomain, siteOf } from '../../lib/cookie/site.ts';
import { type Ending, type FailureCode, notBegun } from '../../lib/experiment/ending.ts';
import { createExperimenter } from '../../lib/experiment/experimenter.ts';
import type { Proofs } from '../../lib/experiment/proof.ts';
import type { AddressFault } from '../../lib/experiment/request.ts';
import type { ExperimentParts } from '../../lib/experiment/run-experiment.ts';
import type { ExperimentOrder, Progress } from '../../lib/experiment/trial.ts';
import { detectAll } from '../../lib/session/detect.ts';
import { createExperimentStore } from '../../lib/store/experiment/create-experiment-store.ts';
import type { Row } from '../../lib/store/row.ts';
import { eventually } from '../eventually.ts';
import { experimentWorld } from '../experiment/world.ts';
import { messages } from '../fakes/i18n.ts';
import { settled } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';
import { click, mount, press, type } from './mount.ts';

const cookies = [
  cookie({ name: 'theme', value: 'dark' }),
  cookie({
    name: 'sessionid',
    value: 'q8s0zk3c5n1r7v2b6x4m9w0d8f5g3h1j',
    httpOnly: true,
    sameSite: 'lax',
  }),
  cookie({ name: 'remember_token', value: '1|5f2b0c9d8e7a6f4b3c2d1e0f9a8b7c6d' }),
];
const rows = detectAll(cookies, { now: 0 }).map((detection, index): Row => {
  const each = cookies[index] ?? cookie();
  return {
    id: keyId(each),
    cookie: each,
    parked: null,
    guard: null,
    group: '',
    thirdParty: false,
    detection,
  };
});

const state = {
  status: { kind: 'ready' },
  page: { tabId: 7, url: 'https://www.example.com/account', storeId: '0' },
  sites: { registrableDomain, siteOf, sitePatterns },
} as const;

/** The experiment on screen, of which the test plays the background. */
async function onScreen(shown: readonly Row[] = rows, proofs: Proofs = {}) {
  const started: ExperimentOrder[] = [];
  const cancel = vi.fn();
  const reload = vi.fn();
  let tell: (progress: Progress) => void = () => {};
  let end: (ending: Ending) => void = () => {};
  const store = createExperimentStore({
    start(order, onProgress) {
      started.push(order);
      tell = onProgress;
      return {
        ended: new Promise((resolve) => {
          end = resolve;
        }),
        cancel,
      };
    },
    reload,
    requests: async () => ['/api/me?full=1', '/api/cart'],
  });
  const memory = { load: async () => proofs, watch: () => () => {} };
  const screen = await mount(
    <ProofsContext.Provider value={memory}>
      <ExperimentFrame experiment={store} state={state} pageRows={shown}>
        <p id="rest">Sessions</p>
      </ExperimentFrame>
    </ProofsContext.Provider>,
  );
  await eventually(async () => {
    await act(settled);
    if (shown.length > 0) screen.get('.experiment-ask');
  });
  const button = (name: string) => {
    const found = screen
      .all('button')
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
    if (!found) throw new Error(`No button ${name}`);
    return found;
  };
  return {
    ...screen,
    started,
    cancel,
    reload,
    store,
    button,
    text: () => screen.root.textContent,
    press: (name: string) => click(button(name)),
    tell: (progress: Progress) => act(() => tell(progress)),
    end: (ending: Ending) =>
      act(async () => {
        end(ending);
        await settled();
      }),
    ask: () => click(button('Which cookie keeps me logged in?')),
  };
}

/** Chooses one of several. */
async function choose(all: (selector: string) => HTMLElement[], name: string) {
  const label = all('label').find(({ textContent }) => textContent === name);
  const radio = label?.querySelector('input');
  if (!radio) throw new Error(`No choice ${name}`);
  await act(() => radio.click());
}

/** A real ending of an experiment with these cookies on a site. */
async function realEnding(
  letsIn: (names: ReadonlySet<string>) => boolean,
  more: Partial<ExperimentParts> = {},
): Promise<Ending> {
  const order = candidateRows(rows).map((row) => row.cookie);
  const world = experimentWorld(order, letsIn, more);
  return createExperimenter(world.parts).run(world.order, () => {}, new AbortController().signal);
}

describe('the candidates', () => {
  it('are the page’s own that are in use, the likeliest first', () => {
    const others = [
      { ...rows[0], id: 'a', thirdParty: true },
      { ...rows[0], id: 'b', parked: { cookie: cookies[0], parkedAt: 0, reason: 'switch' } },
    ] as Row[];
    const names = candidateRows([...others, ...rows]).map((row) => row.cookie.name);
    expect(names).toHaveLength(3);
    expect(names.at(-1)).toBe('theme');
    expect(names[0]).toBe('sessionid');
  });

  it('are chosen when they are likely, or all when none is', () => {
    expect(likelyIds(rows)).toEqual(new Set([rows[1]?.id, rows[2]?.id]));
    expect(likelyIds(rows.slice(0, 1))).toEqual(new Set([rows[0]?.id]));
  });
});

describe('the question', () => {
  it('stands above the rest, and says what is known', async () => {
    const proofs = { 'example.com': { at: 0, cookies: [], minimal: ['sessionid'] } };
    const { get, text } = await onScreen(rows, proofs);
    expect(get('#rest').textContent).toBe('Sessions');
    await eventually(() => expect(text()).toMatch(/Found by experiment on .*1970: sessionid/));
  });

  it('is not asked where there are no cookies', async () => {
    const { all, get } = await onScreen([]);
    expect(all('button')).toEqual([]);
    expect(get('#rest').textContent).toBe('Sessions');
  });

  it('is put away again, and has the focus then', async () => {
    const { ask, press, all, get, button } = await onScreen();
    await ask();
    expect(all('#rest')).toEqual([]);
    await press('Close');
    get('#rest');
    expect(document.activeElement).toBe(button('Which cookie keeps me logged in?'));
  });
});

describe('before it starts', () => {
  it('says what will happen, with which cookies, and nothing happens yet', async () => {
    const { ask, all, text, started, button } = await onScreen();
    await ask();
    expect(text()).toContain('The page is loaded about 8 times');
    const boxes = all('[type=checkbox]') as HTMLInputElement[];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, true, false]);
    expect(document.activeElement).toBe(button('Start'));
    expect(started).toEqual([]);
  });

  it('takes the cookies that are chosen', async () => {
    const { ask, press, all, text, started, button } = await onScreen();
    await ask();
    await press('All 3');
    expect(text()).toContain('about 9 times');
    for (const box of all('[type=checkbox]')) await act(() => box.click());
    expect((button('Start') as HTMLButtonElement).disabled).toBe(true);
    await press('The likely ones');
    await press('Start');
    const keys = [cookies[1], cookies[2]].map((each) => keyOf(each ?? cookie()));
    expect(started[0]).toMatchObject({
      tabId: 7,
      url: 'https://www.example.com/account',
      request: null,
      site: 'example.com',
    });
    expect(new Set(started[0]?.keys)).toEqual(new Set(keys));
  });
});

describe('a request instead of the page', () => {
  async function choosing() {
    const screen = await onScreen();
    await screen.ask();
    await choose(screen.all, 'Repeat a request');
    await act(settled);
    return {
      ...screen,
      field: () => screen.get<HTMLInputElement>('.experiment-request input'),
      leave: () =>
        act(
          () => void screen.get('.experiment-request input').dispatchEvent(new FocusEvent('blur')),
        ),
      notes: () => screen.all('.ui-note').map(({ textContent }) => textContent),
    };
  }

  it('is typed, and has no field before it is chosen', async () => {
    const { field, text, started, press, all } = await choosing();
    expect(text()).toContain('asks for it about 8 times');
    expect(text()).toContain('GET');
    await type(field(), 'api/me');
    await press('Start');
    expect(started[0]?.request).toBe('https://www.example.com/api/me');
    expect(all('.experiment-request')).toEqual([]);
  });

  it('is one of those that the page has made', async () => {
    const { field, all, press: pressButton, started } = await choosing();
    expect(all('.experiment-request li').map(({ textContent }) => textContent)).toEqual([
      '/api/me?full=1',
      '/api/cart',
    ]);
    await pressButton('/api/me?full=1');
    expect(field().value).toBe('/api/me?full=1');
    field().focus();
    await press('Enter');
    expect(started[0]?.request).toBe('https://www.example.com/api/me?full=1');
  });

  it.each<[string, AddressFault, string]>([
    ['', 'missing', 'Write which address'],
    ['https://', 'noAddress', 'This makes no sense'],
    ['mailto:me', 'notWeb', 'Only what begins with http'],
    ['https://api.example.com/me', 'otherOrigin', 'This is not at https://www.example.com'],
  ])('that cannot be is told at the field: "%s" (%s)', async (typed, _, words) => {
    const { field, notes, press, started } = await choosing();
    await type(field(), typed);
    expect(notes()).toEqual([]);
    await press('Start');
    expect([notes().length, started]).toEqual([1, []]);
    expect(notes()[0]).toContain(words);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field());
    await type(field(), '/api/me');
    expect(notes()).toEqual([]);
  });

  it('is told of when the field is left, where it cannot be', async () => {
    const { field, notes, leave } = await choosing();
    await leave();
    expect(notes()).toEqual([]);
    await type(field(), 'mailto:me');
    await leave();
    expect(notes()).toHaveLength(1);
  });

  it('is told of in the end, with the status of each answer, and chosen still the next time', async () => {
    const reading = { title: '', text: '', targets: [], hasPassword: false };
    const ending = await realEnding(() => true, {
      load: async () => ({
        ok: true,
        reading: { ...reading, url: 'https://x.test/', status: 200 },
      }),
    });
    const { field, press, end, tell, get, text } = await choosing();
    await type(field(), '/api/me');
    await press('Start');
    await tell({ trials: ending.trials, current: null, about: 9 });
    expect(get('[role=status]').textContent).toBe('Request 5 of about 9.');
    await end(ending);
    expect(text()).toContain('The answer is the same with these cookies');
    expect(text()).toContain('try a request');
    expect(text()).toContain('/api/me was asked for 4 times.');
    expect(text()).toContain('for comparison 200');
    await press('Again');
    expect(field().value).toBe('/api/me');
  });

  it('that may not be read is told of as such', async () => {
    const { field, press, end, text } = await choosing();
    await type(field(), '/api/me');
    await press('Start');
    await end(notBegun('noAccess', 0));
    expect(text()).toContain('Does the request lead to another site?');
  });
});

describe('while it runs', () => {
  it('tells how far it is, which cookies are away, and what was seen', async () => {
    const { ask, press, tell, get, all, button } = await onScreen();
    await ask();
    await press('Start');
    const { trials } = await realEnding((names) => names.has('sessionid'));
    const current = trials[5] ?? null;
    await tell({ trials: trials.slice(0, 5), current, about: 9 });
    expect(get('[role=status]').textContent).toBe('Load 6 of about 9. With none but sessionid');
    expect(get('progress').getAttribute('value')).toBe('5');
    expect(all('[data-seen]').map(({ textContent }) => textContent?.trim())).toEqual([
      'With every cookiefor comparison',
      'Without any of themfor comparison /login (asks for a password)',
      'Without any of themfor comparison /login (asks for a password)',
      'With every cookiefor comparison',
      'Without sessionidlooked logged out /login (asks for a password)',
    ]);
    expect(document.activeElement).toBe(button('Cancel'));
  });

  it('is cancelled once, and waits for the cookies', async () => {
    const { ask, press, get, cancel, all } = await onScreen();
    await ask();
    await press('Start');
    await press('Cancel');
    expect(cancel).toHaveBeenCalledTimes(1);
    expect(get('[role=status]').textContent).toBe('Putting every cookie back…');
    expect(all('button[aria-label=Close]')).toEqual([]);
    expect(get<HTMLButtonElement>('.experiment__progress button').disabled).toBe(true);
  });
});

describe('when it is over', () => {
  async function over(ending: Ending) {
    const screen = await onScreen();
    await screen.ask();
    await screen.press('Start');
    await screen.end(ending);
    return screen;
  }

  it.each<[string, (names: ReadonlySet<string>) => boolean, string, string[]]>([
    [
      'one',
      (names) => names.has('sessionid'),
      'sessionid keeps you logged in.',
      ['needed', 'not-needed', 'not-needed'],
    ],
    [
      'two',
      (names) => names.has('sessionid') && names.has('remember_token'),
      'These cookies together keep you logged in: sessionid, remember_token.',
      ['needed', 'needed', 'not-needed'],
    ],
    [
      'one or the other',
      (names) => names.has('sessionid') || names.has('remember_token'),
      'sessionid keeps you logged in.',
      ['together', 'together', 'not-needed'],
    ],
  ])('it names what keeps the login: %s', async (_, letsIn, sentence, needs) => {
    const { get, all, text } = await over(await realEnding(letsIn));
    expect(get('.experiment__result h3').textContent).toBe(sentence);
    expect(document.activeElement).toBe(get('.experiment__result h3'));
    expect(all('[data-need]').map(({ dataset }) => dataset.need)).toEqual(needs);
    expect(text()).toContain('Every cookie is back.');
    if (needs[0] === 'together')
      expect(text()).toContain('not together with this one: remember_token');
  });

  const codes: FailureCode[] = [
    ...(['cancelled', 'changed', 'stopped', 'busy', 'unrestored', 'noCookies'] as const),
    ...(['notAnswered', 'tooOften', 'ledAway'] as const),
    ...([
      'notRemoved',
      'notLoaded',
      'noAccess',
      'tabClosed',
      'samePage',
      'ended',
      'error',
    ] as const),
  ];
  it.each(codes)('it says why there is no result: %s', async (code) => {
    const isRestored = code !== 'unrestored';
    const { get, text, press, all, reload } = await over(notBegun(code, 0, isRestored));
    const sentence = messages.get(`experiment.failure.${code}`)?.replace('$1', '');
    expect(get('h3').textContent).toBe(sentence);
    expect(text()).toContain(isRestored ? 'Every cookie is back' : 'not back yet');
    expect(reload).toHaveBeenCalledTimes(code === 'stopped' ? 1 : 0);
    await press('Again');
    expect(all('.experiment-candidate')).toHaveLength(3);
  });
});

describe('the details of a cookie', () => {
  it.each(['needed', 'together', 'not-needed'] as const)('say that it is %s', async (need) => {
    const { name, domain, hostOnly, path } = cookie();
    const proofs: Proofs = {
      'example.com': { at: 0, cookies: [{ name, domain, hostOnly, path, need }], minimal: [] },
    };
    const memory = { load: async () => proofs, watch: () => () => {} };
    const { get, all, update } = await mount(
      <ProofsContext.Provider value={memory}>
        <ProofNote cookie={cookie()} />
      </ProofsContext.Provider>,
    );
    await act(settled);
    expect(get(`[data-proof=${need}]`).textContent).toContain('An experiment on');
    await update(<ProofNote cookie={cookie()} />);
    expect(all('[data-proof]')).toEqual([]);
  });
});
