import { describe, expect, it } from 'vitest';
import type { ChangeCode } from '../../lib/change/change-set.ts';
import type { Step } from '../../lib/change/slot.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { followSteps, sparedBy } from '../../lib/lock/follow.ts';
import { type Guards, hasLocks, isLocked, NO_GUARDS, withGuard } from '../../lib/lock/guard.ts';
import { readGuards } from '../../lib/lock/read-guards.ts';
import { cookie } from '../fixtures/cookie.ts';

const theme = cookie({ name: 'theme', value: 'dark' });
const renamed = { ...theme, name: 'colour' };
const label = (code: ChangeCode) => ({ code, subject: '', count: 1 });
const step = (before: Cookie | null, after: Cookie | null): Step => ({
  key: keyOf(before ?? after ?? theme),
  before: { live: before, parked: null },
  after: { live: after, parked: null },
});
const locked = withGuard(NO_GUARDS, theme, { lock: { cookie: theme, paused: null } });
const guarded = withGuard(locked, theme, { isProtected: true });

describe('a lock follows what the user does', () => {
  const light = { ...theme, value: 'light' };

  it.each<[string, Step[], Cookie | null]>([
    ['an edit', [step(theme, light)], light],
    ['its undoing', [step(light, theme)], theme],
    ['a removal', [step(theme, null)], null],
    ['a new one', [step(null, light)], light],
  ])('%s', (_, steps, cookie) => {
    const next = followSteps(guarded, label('edit'), steps);
    expect([...next.values()]).toEqual([
      { key: keyOf(theme), lock: { cookie, paused: null }, isProtected: true },
    ]);
  });

  it('and is in force again where it was paused', () => {
    const paused = withGuard(locked, theme, { lock: { cookie: theme, paused: 'fought' } });
    const next = followSteps(paused, label('edit'), [step(theme, light)]);
    expect(next.get(keyId(theme))?.lock).toEqual({ cookie: light, paused: null });
  });

  it('goes along with a cookie that is renamed, and back', () => {
    const rename = [step(null, renamed), step(theme, null)];
    const next = followSteps(guarded, label('edit'), rename);
    expect([...next.values()]).toEqual([
      { key: keyOf(renamed), lock: { cookie: renamed, paused: null }, isProtected: true },
    ]);
    // Told once more, as after a stop, it says the same.
    expect(followSteps(next, label('edit'), rename)).toEqual(next);
    const undone = [step(null, theme), step(renamed, null)];
    expect(followSteps(next, label('edit'), undone)).toEqual(guarded);
  });

  it('but not where one goes and another comes by chance', () => {
    const next = followSteps(guarded, label('restore'), [step(theme, null), step(null, renamed)]);
    expect([...next.keys()]).toEqual([keyId(theme)]);
  });

  it.each([
    ['are about others', [step(null, renamed)]],
    ['leave the live one alone', [step(theme, theme)]],
  ])('stays the same where the steps %s', (_, steps) => {
    expect(followSteps(guarded, label('edit'), steps)).toBe(guarded);
  });
});

describe('what is protected', () => {
  it.each<[ChangeCode, boolean]>([
    ['add', false],
    ['edit', false],
    ['duplicate', false],
    ['unpark', false],
    ['login', false],
    ['remove', true],
    ['park', true],
    ['discard', true],
    ['logout', true],
    ['import', true],
    ['restore', true],
    ['profile', true],
  ])('%s spares it: %s', (code, isSpared) => {
    expect(sparedBy(label(code), guarded)).toEqual(new Set(isSpared ? [keyId(theme)] : []));
    expect(sparedBy(label(code), locked).size).toBe(0);
  });
});

describe('guards', () => {
  it('go when they guard nothing', () => {
    const without = withGuard(locked, theme, { lock: null });
    expect(without.size).toBe(0);
    expect([hasLocks(locked), hasLocks(without)]).toEqual([true, false]);
  });

  it('lock nothing while the cookie is away', () => {
    const away = withGuard(locked, theme, { lock: { cookie: null, paused: null } });
    const [guard = null] = away.values();
    expect([isLocked(guard), isLocked(null)]).toEqual([false, false]);
  });

  it('are read as they were stored, but for damaged ones', () => {
    const stored: Guards = withGuard(guarded, renamed, { isProtected: true });
    const list: unknown[] = JSON.parse(JSON.stringify([...stored.values()]));
    expect(readGuards(list)).toEqual(stored);
    const damaged = [null, {}, { ...stored.get(keyId(theme)), lock: 7 }, ...list];
    expect(readGuards(damaged)).toEqual(stored);
    for (const each of [undefined, null, {}, 7, 'x']) expect(readGuards(each).size).toBe(0);
  });
});
