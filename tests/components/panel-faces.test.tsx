// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { evaluate, evaluateResponse } from '../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../lib/set-cookie/profiles/firefox.ts';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { createSnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { eventually } from '../eventually.ts';
import { createFakeSealer } from '../fakes/sealer.ts';
import { fakeLog } from '../fakes/shown-log.ts';
import { createFakeSnapshots } from '../fakes/snapshot-keeper.ts';
import { createFakeSnapshotReader } from '../fakes/snapshot-reader.ts';
import { cookie } from '../fixtures/cookie.ts';
import { logEntries } from '../fixtures/log-entry.ts';
import { snapshot } from '../fixtures/snapshot.ts';
import { click, press } from './mount.ts';
import { panelWorld } from './panel-world.tsx';

const theme = cookie({ domain: 'www.example.com', name: 'theme' });
const entries = logEntries(['theme=1; Path=/; SameSite=Lax', 'no=1; Domain=example.net']);
const profiles = { chromium, firefox };

async function panel(recorded: readonly LogEntry[] = entries) {
  const log = fakeLog({ entries: recorded });
  const world = await panelWorld([theme], () => {}, {
    setCookie: {
      log,
      browser: 'chromium',
      otherVerdict: ({ header, request }) => evaluate(header, request, [], firefox),
      copy: async () => {},
      onReload: vi.fn(),
      missingAccess: [],
      onAskAccess: vi.fn(),
    },
    judge: (browser, headers, request, jar) =>
      evaluateResponse(headers, request, jar, profiles[browser]),
  });
  const face = (id: string) => world.get(`.panel-section[data-face="${id}"]`);
  const headers = () => world.all('[data-set-cookie]').map(({ dataset }) => dataset.setCookie);
  const { get, all, names, root } = world;
  return { get, all, names, root, log, face, headers };
}

describe('the side bar', () => {
  it('counts the headers and those refused, and follows the log', async () => {
    const { face, log } = await panel([]);
    expect(face('set-cookie').textContent).toBe('Set-Cookie0');
    await act(() => log.add(...entries));
    expect(face('set-cookie').textContent).toBe('Set-Cookie11 refused2');
  });

  it('leads to the headers and back to the cookies', async () => {
    const { face, all, get, headers, names } = await panel();
    await click(face('set-cookie'));
    expect(face('set-cookie').getAttribute('aria-current')).toBe('true');
    expect(all('.panel-section[aria-current]')).toHaveLength(1);
    expect(headers()).toEqual(['theme', 'no']);
    expect(document.activeElement).toBe(face('set-cookie'));
    await click(get('.panel-section:not([data-face])[title="www.example.com"]'));
    expect(headers()).toEqual([]);
    expect(names()).toEqual(['theme']);
  });

  it('has no such entries where nothing is recorded', async () => {
    const { all } = await panelWorld([theme]);
    expect(all('[data-face]')).toEqual([]);
  });
});

it('names the refused headers beside the cookies, and leads to them', async () => {
  const { get, headers } = await panel();
  expect(get('.panel-figure--refused').textContent).toBe('1 refused');
  await click(get('.panel-figure--refused'));
  expect(headers()).toEqual(['no']);
});

it('says nothing of refused headers where there are none', async () => {
  const { all } = await panel(entries.slice(0, 1));
  expect(all('.panel-figure--refused')).toEqual([]);
});

it('leads from a header to the tester, which keeps what was typed', async () => {
  const { face, get, all, root } = await panel();
  await click(face('set-cookie'));
  await click(get('[data-set-cookie=no] [data-column=name]'));
  const test = all('.header-details__buttons button')[1];
  await click(test as HTMLElement);
  expect(get<HTMLTextAreaElement>('textarea').value).toBe('no=1; Domain=example.net');
  expect(root.querySelectorAll('.test-verdict[data-outcome=refused]')).toHaveLength(2);
  await click(face('set-cookie'));
  await click(face('tester'));
  expect(get<HTMLTextAreaElement>('textarea').value).toBe('no=1; Domain=example.net');
});

it('searches what is shown', async () => {
  const { face, get } = await panel();
  await click(face('set-cookie'));
  await press('/');
  expect(document.activeElement).toBe(get('.log-toolbar .ui-search input'));
});

describe('the snapshots', () => {
  async function withSnapshots() {
    const fake = createFakeSnapshots({ snapshots: [snapshot({ id: 'mine', name: 'Mine' })] });
    const store = createSnapshotStore(fake);
    store.start();
    const world = await panelWorld([theme], () => {}, {
      snapshots: {
        store,
        saveFile: vi.fn(),
        reload: vi.fn(),
        sealer: createFakeSealer().sealer,
        readFile: createFakeSnapshotReader().readFile,
      },
    });
    await world.pass();
    const { get, all, names, root, pass } = world;
    const entry = () => get('.panel-section[data-face=snapshots]');
    return { get, all, names, root, pass, fake, entry };
  }

  it('are counted in the side bar, and come when they are looked at', async () => {
    const { entry, all, get } = await withSnapshots();
    expect(entry().textContent).toBe('Snapshots1');
    await click(entry());
    await eventually(() => expect(all('[data-snapshot]')).toHaveLength(1));
    expect(get('.snap-toolbar').textContent).toContain('This site 1');
  });

  it('are taken by a key from anywhere', async () => {
    const { get, root, names } = await withSnapshots();
    expect(names()).toEqual(['theme']);
    root.querySelector<HTMLElement>('[role=row][tabindex="0"], [role=gridcell]')?.focus();
    await press('s');
    await eventually(() => expect(get('dialog h2').textContent).toBe('Take a snapshot'));
  });

  it('tell in the side bar that one waits, or that one could not be kept', async () => {
    const { entry, fake, pass } = await withSnapshots();
    await fake.before.save({ id: 'mine', isWaiting: true });
    await pass();
    expect(entry().querySelector('[role=img]')?.getAttribute('aria-label')).toContain('waiting');
    await fake.notice.save({ saved: null, failure: { code: 'error', detail: '' } });
    await pass();
    expect(entry().querySelector('[role=img]')?.getAttribute('aria-label')).toContain(
      'could not be kept',
    );
  });
});
