// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { LockBar } from '../../components/cookies/LockBar.tsx';
import { LockMarks } from '../../components/cookies/LockMarks.tsx';
import { LockSwitches } from '../../components/cookies/LockSwitches.tsx';
import { lockFacts } from '../../components/cookies/lock-facts.ts';
import { lockNews } from '../../components/cookies/lock-news.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import type { Guard, PauseReason } from '../../lib/lock/guard.ts';
import type { Meddler } from '../../lib/lock/tally.ts';
import type { Row } from '../../lib/store/row.ts';
import { messages } from '../fakes/i18n.ts';
import { cookie } from '../fixtures/cookie.ts';
import { detection } from '../fixtures/detection.ts';
import { click, mount, press } from './mount.ts';
import { panelWorld, rightClick } from './panel-world.tsx';

const guardOf = (name: string, paused: PauseReason | null = null): Guard => {
  const each = cookie({ name });
  return { key: keyOf(each), lock: { cookie: each, paused }, isProtected: false };
};
const rowOf = (name: string, guard: Guard | null): Row => {
  const each = cookie({ name });
  const place = { group: '', thirdParty: false };
  return { id: keyId(each), cookie: each, parked: null, ...place, detection: detection(), guard };
};
const tally = (total: number, at = 0, by: Meddler = 'page') => ({ total, times: [at], by });

describe('the news of locks', () => {
  const a = rowOf('a', guardOf('a'));
  const b = rowOf('b', guardOf('b'));
  const paused = rowOf('c', guardOf('c', 'fought'));
  const free = rowOf('d', null);

  it('are of the cookie put back last, or of a lock that is paused', () => {
    const tallies = { [a.id]: tally(3, 20), [b.id]: tally(9, 10), [free.id]: tally(1, 99) };
    expect(lockNews([a, b, free], tallies)).toEqual({ row: a, total: 3, paused: null });
    expect(lockNews([a, b, paused], tallies)).toMatchObject({ row: paused, paused: 'fought' });
    expect(lockNews([a, b], {})).toBeNull();
  });

  it('are told, until they are dismissed', async () => {
    const bar = (total: number) => (
      <LockBar news={{ row: a, total, paused: null }} onResume={() => {}} />
    );
    const view = await mount(bar(1));
    expect(view.root.textContent).toBe('Locked: a was put back once');
    // It is not spoken: that would not end.
    expect(view.all('[role=status]')).toHaveLength(0);
    await view.update(bar(12));
    expect(view.root.textContent).toBe('Locked: a was put back 12 times');
    await click(view.get('[aria-label="Dismiss"]'));
    await view.update(bar(13));
    expect(view.root.textContent).toBe('');
    await view.update(<LockBar news={{ row: b, total: 1, paused: null }} onResume={() => {}} />);
    expect(view.root.textContent).toBe('Locked: b was put back once');
  });

  it('of a paused lock are spoken, and it can be put into force again', async () => {
    const onResume = vi.fn();
    const view = await mount(
      <LockBar news={{ row: paused, total: 30, paused: 'fought' }} onResume={onResume} />,
    );
    expect(view.get('[role=status]').textContent).toBe('The lock on c is paused');
    const again = view.all('button').find(({ textContent }) => textContent === 'Lock again');
    if (again) await click(again);
    expect(onResume).toHaveBeenCalledWith(paused);
  });

  it('show hostile names as they are', async () => {
    const hostile = rowOf('<img>\u202e', guardOf('x'));
    const news = { row: hostile, total: 2, paused: null };
    const view = await mount(<LockBar news={news} onResume={() => {}} />);
    expect(view.root.textContent).toBe('Locked: <img>U+202E was put back 2 times');
  });
});

describe('what is said of a lock', () => {
  it.each(['server', 'page', 'browser', 'unknown'] as const)('by %s', (by) => {
    expect(lockFacts({ cookie: cookie(), paused: null }, tally(2, 0, by))).toEqual([
      'Put back 2 times.',
      messages.get(`lock.by.${by}`),
    ]);
  });

  it.each(['fought', 'expired', 'refused'] as const)('paused, %s', (reason) => {
    const [why] = lockFacts({ cookie: cookie(), paused: reason }, undefined);
    expect(why).toMatch(/^The lock is paused: /);
    expect(why).not.toContain('$');
  });

  it('nothing where nothing happened', () => {
    expect(lockFacts({ cookie: cookie(), paused: null }, undefined)).toEqual([]);
  });
});

describe('the marks of a row', () => {
  it.each<[string, Guard, string[]]>([
    ['locked', guardOf('a'), ['Locked at this value']],
    ['paused', guardOf('a', 'refused'), ['Locked, but the lock is paused']],
    [
      'locked and protected',
      { ...guardOf('a'), isProtected: true },
      ['Locked at this value', 'Protected'],
    ],
    ['taken away', { ...guardOf('a'), lock: { cookie: null, paused: null } }, []],
  ])('%s', async (_, guard, labels) => {
    const view = await mount(<LockMarks guard={guard} />);
    expect(view.all('[role=img]').map((each) => each.getAttribute('aria-label'))).toEqual(labels);
  });
});

describe('the switches', () => {
  it('lock and protect', async () => {
    const actions = { lock: vi.fn(), protect: vi.fn(), resume: vi.fn() };
    const row = rowOf('a', { ...guardOf('a', 'fought'), isProtected: true });
    const view = await mount(<LockSwitches row={row} tally={tally(30)} actions={actions} />);
    const [lock, protect] = view.all('[role=switch]');
    expect([lock, protect].map((each) => each?.getAttribute('aria-checked'))).toEqual([
      'true',
      'true',
    ]);
    if (lock) await click(lock);
    if (protect) await click(protect);
    await click(view.get('button.ui-button'));
    expect(actions.lock).toHaveBeenCalledWith([row], false);
    expect(actions.protect).toHaveBeenCalledWith([row], false);
    expect(actions.resume).toHaveBeenCalledWith(row);
  });
});

describe('in the panel', () => {
  const here = { domain: 'www.example.com' };
  const theme = cookie({ ...here, name: 'theme', value: 'dark' });
  const locale = cookie({ ...here, name: 'locale', value: 'en' });

  it('keys lock and protect the row, and show it', async () => {
    const panel = await panelWorld([theme, locale]);
    await click(panel.cell('theme', 'name'));
    await press('l');
    await panel.pass();
    expect(panel.row('theme').dataset.locked).toBe('true');
    expect(panel.row('locale').dataset.locked).toBeUndefined();
    await press('p');
    await panel.pass();
    expect(panel.row('theme').dataset.protected).toBe('true');
    panel.store.setFilter('is:locked is:protected');
    await panel.pass();
    expect(panel.names()).toEqual(['theme']);
    await press('l');
    await panel.pass();
    expect(panel.names()).toEqual([]);
  });

  it('the menu of several rows locks them all', async () => {
    const panel = await panelWorld([theme, locale]);
    await click(panel.cell('locale', 'name'));
    await press('ArrowDown', { shiftKey: true });
    await rightClick(panel.cell('theme', 'name'));
    const item = panel
      .all('[role=menuitemcheckbox]')
      .find(({ textContent }) => textContent?.startsWith('Locked'));
    expect(item?.getAttribute('aria-checked')).toBe('false');
    if (item) await click(item);
    await panel.pass();
    expect(panel.all('[role=row][data-locked]')).toHaveLength(2);
  });

  it('the details have the switches, and all but what is protected is deleted', async () => {
    const panel = await panelWorld([theme, locale]);
    await click(panel.cell('theme', 'name'));
    await press(' ');
    const [, protect] = panel.all('.panel-details .lock-switches [role=switch]');
    if (protect) await click(protect);
    await panel.pass();
    expect(panel.row('theme').dataset.protected).toBe('true');
    panel.actions.remove(panel.view(panel.store.getState()).rows);
    await panel.pass();
    expect(panel.jar.all()).toEqual([theme]);
    expect(panel.get('.change-bar [role=status]').textContent).toBe(
      'Deleted locale1 protected cookie was left alone.',
    );
  });
});
