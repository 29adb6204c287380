import { expect, it } from 'vitest';
import { type ChangeReport, failure, type Outcome } from '../../lib/change/change-set.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { importReport } from '../../lib/transfer/import-report.ts';
import { planImport } from '../../lib/transfer/plan-import.ts';
import { createPreview } from '../../lib/transfer/preview.ts';
import { cookie } from '../fixtures/cookie.ts';
import { CHOICE, entry, target } from './entries.ts';

const names = ['stored', 'altered', 'failed', 'cancelled', 'unwanted', '__Host-refused', 'same'];
const rows = createPreview()(
  names.map((name, place) => entry({ name }, place + 1)),
  CHOICE,
  target([cookie({ name: 'same' })]),
);
const leftOut = new Set(['4']);

it('the change is about what is taken, under the name of the first', () => {
  const { label, operations, atomic } = planImport(rows, leftOut);
  expect(label).toEqual({ code: 'import', subject: 'stored', count: 4 });
  expect(operations.map((each) => each.type === 'set' && each.cookie.name)).toEqual(
    names.slice(0, 4),
  );
  expect(atomic).toBe(false);
});

it('there may be nothing to do', () => {
  const { label, operations } = planImport(rows, new Set(['0', '1', '2', '3', '4']));
  expect(label).toEqual({ code: 'import', subject: '', count: 0 });
  expect(operations).toEqual([]);
});

it('every row has its fate, also those that were not tried', () => {
  const outcome = (name: string, fields: Partial<Outcome>): Outcome => ({
    key: keyOf(cookie({ name })),
    status: 'done',
    differences: [],
    failure: null,
    ...fields,
  });
  const difference = { field: 'path', asked: '/a b', stored: '/a%20b' } as const;
  const report: ChangeReport = {
    label: { code: 'import', subject: 'stored', count: 4 },
    // In an order of its own, and without the one that a cancelled change did not come to.
    outcomes: [
      outcome('failed', { status: 'failed', failure: failure('refused', 'no') }),
      outcome('stored', {}),
      outcome('altered', { status: 'altered', differences: [difference] }),
    ],
    changed: true,
  };
  expect(
    importReport(rows, leftOut, report).map(({ row, fate }) => [row.cookie?.name, fate]),
  ).toEqual([
    ['stored', { status: 'stored' }],
    ['altered', { status: 'altered', differences: [difference] }],
    ['failed', { status: 'failed', failure: failure('refused', 'no') }],
    ...names.slice(3).map((name) => [name, { status: 'untouched' }]),
  ]);
});
