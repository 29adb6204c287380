import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS, EDITABLE } from '../../components/panel/columns/index.ts';
import type { CellParts } from '../../components/panel/columns/panel-column.ts';
import { panelSort } from '../../components/panel/panel-sort.ts';
import { tableColumns } from '../../components/panel/table/table-columns.tsx';
import { emptyLayout } from '../../components/ui/table/column.ts';
import { fitColumns } from '../../components/ui/table/fit-columns.ts';
import { cookie } from '../fixtures/cookie.ts';

const now = Date.UTC(2026, 0, 1);
const parts: CellParts = {
  now: () => now,
  maskValues: false,
  life: undefined,
  showDetails() {},
  switchTo() {},
  change() {},
};

describe('COLUMNS', () => {
  it('are one for each field, and the switch', () => {
    expect(COLUMNS.map(({ id }) => id).sort()).toEqual(
      [
        'domain',
        'expires',
        'http-only',
        'kind',
        'max-age',
        'name',
        'partition',
        'path',
        'same-site',
        'secure',
        'session-id',
        'size',
        'switch',
        'value',
      ].sort(),
    );
  });

  it('have a title, and room for what they hold', () => {
    for (const { title, width, minWidth } of COLUMNS) {
      expect(title()).not.toBe('');
      expect(width).toBeGreaterThanOrEqual(minWidth);
    }
  });

  it.each([
    [400, true, ['switch', 'name', 'session-id', 'value', 'expires']],
    [
      820,
      false,
      ['switch', 'name', 'session-id', 'value', 'expires', 'max-age', 'secure', 'http-only'],
    ],
    [1600, false, COLUMNS.map(({ id }) => id)],
  ])('at %i pixels (narrow: %s) are %j', (room, isNarrow, expected) => {
    const { widths } = fitColumns(tableColumns(parts, isNarrow), emptyLayout, room);
    expect(widths.map(({ id }) => id)).toEqual(expected);
    expect(widths.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(room);
  });
});

describe('a cell as text', () => {
  const anyCookie = fc
    .record({
      name: fc.string(),
      value: fc.string(),
      domain: fc.domain(),
      hostOnly: fc.boolean(),
      path: fc.string().map((path) => `/${path}`),
      // Browsers keep no cookie for longer than 400 days.
      expirationDate: fc.option(fc.integer({ min: 1, max: now / 1000 + 400 * 86_400 })),
      partitionKey: fc.option(
        fc.record({
          topLevelSite: fc.domain().map((domain) => `https://${domain}`),
          hasCrossSiteAncestor: fc.boolean(),
        }),
      ),
    })
    .map(cookie);

  it.each(COLUMNS.filter(({ text }) => text).map((column) => [column.id, column] as const))(
    '%s: what is written reads as the same cookie',
    (_, { text }) => {
      fc.assert(
        fc.property(anyCookie, (original) => {
          const written = text?.write(original, now) ?? '';
          expect({ ...original, ...text?.read(written, original, now) }).toEqual(original);
        }),
      );
    },
  );

  it.each([
    ['domain', 'www.example.com', { domain: 'www.example.com', hostOnly: true }],
    ['domain', ' .example.com ', { domain: 'example.com', hostOnly: false }],
    ['expires', 'session', { expirationDate: null }],
    ['expires', '', { expirationDate: null }],
    ['expires', 'tomorrow-ish', null],
    ['max-age', '60', { expirationDate: now / 1000 + 60 }],
    ['max-age', '7d', { expirationDate: now / 1000 + 7 * 86_400 }],
    ['partition', '', { partitionKey: null }],
    [
      'partition',
      'https://example.org',
      { partitionKey: { topLevelSite: 'https://example.org', hasCrossSiteAncestor: false } },
    ],
  ])('%s: “%s”', (id, text, fields) => {
    const column = COLUMNS.find((each) => each.id === id);
    expect(column?.text?.read(text, cookie(), now)).toEqual(fields);
  });

  it('is offered by every column that is no widget and not computed', () => {
    expect([...EDITABLE].sort()).toEqual(
      ['domain', 'expires', 'max-age', 'name', 'partition', 'path', 'value'].sort(),
    );
  });
});

describe('panelSort', () => {
  it.each([
    [null, null],
    [
      { column: 'size', descending: true },
      { column: 'size', descending: true },
    ],
    [{ column: 'switch', descending: false }, null],
    [{ column: 'of-another-version', descending: false }, null],
  ])('%j → %j', (order, sort) => {
    expect(panelSort(order)).toEqual(sort);
  });
});
