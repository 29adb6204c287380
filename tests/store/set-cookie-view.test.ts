import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import {
  continuedIds,
  countEntries,
  filterEntries,
  NO_FILTER,
} from '../../lib/store/set-cookie-view.ts';
import { logEntries } from '../fixtures/log-entry.ts';

const [plain, refused, clipped, odd] = logEntries([
  'plain=1; SameSite=Lax; Path=/',
  'refused=1; Domain=example.net; SameSite=Lax',
  'clipped=1; Max-Age=999999999; SameSite=Lax',
  'odd=1; SameSite=Lax; Path=/',
]) as [LogEntry, LogEntry, LogEntry, LogEntry];
const contradicted: LogEntry = { ...odd, confirmation: 'contradicted' };
const wronglyRefused: LogEntry = { ...refused, id: 'w', confirmation: 'contradicted' };
const [other] = logEntries(['Plain=2'], { id: 's', url: 'https://cdn.example.org/pixel' });
const entries = [plain, refused, clipped, contradicted, ...(other ? [other] : [])];

const ids = (found: readonly LogEntry[]) => found.map(({ verdict }) => verdict.cookie?.name);

describe('which headers are listed', () => {
  it.each([
    ['all', '', ['plain', 'refused', 'clipped', 'odd', 'Plain']],
    ['refused', '', ['refused']],
    ['warned', '', ['clipped', 'odd']],
    ['all', 'PLAIN', ['plain', 'Plain']],
    ['all', 'cdn.example', ['Plain']],
    ['all', 'path lax', ['plain', 'odd']],
    ['all', '  ', ['plain', 'refused', 'clipped', 'odd', 'Plain']],
    ['refused', 'plain', []],
  ] as const)('%s, with the words "%s"', (shown, text, expected) => {
    expect(ids(filterEntries(entries, { shown, text }))).toEqual(expected);
  });

  it('is the same array without a filter', () => {
    expect(filterEntries(entries, NO_FILTER)).toBe(entries);
  });

  it('counts each header under one filter at most', () => {
    expect(countEntries([...entries, wronglyRefused])).toEqual({ all: 6, refused: 2, warned: 2 });
  });
});

it('knows the headers that came with the response before them', () => {
  expect([...continuedIds(entries)]).toEqual(['r/1', 'r/2', 'r/3']);
  expect([...continuedIds([clipped, ...(other ? [other] : []), plain])]).toEqual([]);
});
