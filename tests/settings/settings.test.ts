import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  sameSettings,
} from '../../lib/settings/settings.ts';

const chosen: Settings = {
  theme: 'dark',
  maskValues: true,
  table: {
    sort: { column: 'expires', descending: true },
    widths: { name: 120 },
    hidden: ['path'],
    pinned: ['size'],
  },
  panes: { sections: 200 },
  export: {
    format: 'curl',
    presets: { curl: 'cmd' },
    masked: true,
    withSession: false,
    withStorage: true,
  },
  reloadAfterSwitch: false,
};

it('takes what was stored', () => {
  expect(parseSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

it.each([undefined, null, 'dark', 7, [], {}, ['theme'], true])(
  'takes the defaults for %j',
  (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  },
);

describe('a part that is damaged or missing takes its default, and the others stay', () => {
  it.each<[keyof Settings, unknown]>([
    ['theme', 'purple'],
    ['theme', null],
    ['maskValues', 'yes'],
    ['reloadAfterSwitch', 'no'],
    ['table', null],
    ['table', 'wide'],
    ['table', []],
    ['panes', 'wide'],
    ['panes', { sections: 1 }],
    ['panes', { sections: Number.NaN }],
    ['export', null],
    ['export', 'curl'],
  ])('%s: %j', (part, damaged) => {
    expect(parseSettings({ ...chosen, [part]: damaged })).toEqual({
      ...chosen,
      [part]: DEFAULT_SETTINGS[part],
    });
  });

  it.each<[keyof Settings['table'], unknown]>([
    ['sort', 'name'],
    ['sort', { column: 'name' }],
    ['sort', { column: 7, descending: false }],
    ['widths', { name: 'wide' }],
    ['widths', { name: -1 }],
    ['widths', { name: 1e9 }],
    ['widths', { name: Number.NaN }],
    ['widths', undefined],
    ['hidden', 'path'],
    ['hidden', [7]],
    ['pinned', { 0: 'size' }],
  ])('table.%s: %j', (part, damaged) => {
    const { table } = parseSettings({ ...chosen, table: { ...chosen.table, [part]: damaged } });
    expect(table).toEqual({ ...chosen.table, [part]: DEFAULT_SETTINGS.table[part] });
  });
});

describe('a part of the last export that is damaged takes its default', () => {
  it.each<[keyof Settings['export'], unknown]>([
    ['format', 7],
    ['presets', 'cmd'],
    ['presets', { curl: 7 }],
    ['masked', 'yes'],
    ['withSession', null],
    ['withSession', undefined],
    ['withStorage', 'yes'],
  ])('%s: %j', (part, damaged) => {
    const { export: last } = parseSettings({
      ...chosen,
      export: { ...chosen.export, [part]: damaged },
    });
    expect(last).toEqual({ ...chosen.export, [part]: DEFAULT_SETTINGS.export[part] });
  });
});

it('drops what it does not know', () => {
  const later = { ...chosen, later: 1, table: { ...chosen.table, later: 1 } };
  expect(parseSettings(later)).toEqual(chosen);
});

it('makes settings out of anything, and keeps them as they are', () => {
  const table = fc.record({ sort: fc.anything(), widths: fc.anything(), hidden: fc.anything() });
  const damaged = fc.oneof(
    fc.anything(),
    fc.record({
      theme: fc.anything(),
      maskValues: fc.anything(),
      table: fc.oneof(table, fc.anything()),
    }),
  );
  fc.assert(
    fc.property(damaged, (stored) => {
      const parsed = parseSettings(stored);
      expect(Object.keys(parsed).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
      expect(parseSettings(parsed)).toEqual(parsed);
    }),
  );
});

it('tells two settings apart by what is in them', () => {
  const copy = parseSettings(JSON.parse(JSON.stringify(chosen)));
  expect(sameSettings(chosen, copy)).toBe(true);
  expect(sameSettings(chosen, { ...copy, maskValues: false })).toBe(false);
  expect(sameSettings(chosen, { ...copy, table: { ...copy.table, pinned: [] } })).toBe(false);
});
