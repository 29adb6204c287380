import { describe, expect, it, vi } from 'vitest';
import { cellIssues, isRefused } from '../../components/panel/cell-edit/cell-issues.ts';
import { cellNotes } from '../../components/panel/cell-edit/cell-notes.ts';
import { neighbourColumn } from '../../components/panel/cell-edit/neighbour-column.ts';
import { deletesEverywhere } from '../../components/panel/deletes-everywhere.ts';
import { isListed } from '../../components/panel/is-listed.ts';
import { type RowCommands, rowMenu } from '../../components/panel/row-menu.ts';
import { pageSections, sectionEntries, sectionId } from '../../components/panel/sections.ts';
import { summaryFigures } from '../../components/panel/summary-figures.ts';
import { rowAfter, rowsWithEdited } from '../../components/panel/table/rows-with-edited.ts';
import { isAction } from '../../components/ui/menu-item.ts';
import { keyId } from '../../lib/cookie/key.ts';
import { groupRows } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';
import { cookie } from '../fixtures/cookie.ts';

function row(name: string, fields: Partial<Row> = {}): Row {
  const its = cookie({ name });
  return {
    id: keyId(its),
    cookie: its,
    parked: null,
    guard: null,
    group: 'example.com',
    thirdParty: false,
    detection: { level: 'no', score: 0, role: 'other', framework: null, evidence: [] },
    ...fields,
  };
}

const [a, b, c] = [row('a'), row('b'), row('c')];
const parked = (its: Row): Row => ({
  ...its,
  parked: { cookie: its.cookie, parkedAt: 0, reason: 'switch' },
});

describe('rowsWithEdited', () => {
  it.each([
    ['nothing is edited', [a, b], null, [a, b]],
    ['its row is there', [a, b], { row: b, after: a.id, savedAs: null }, [a, b]],
    [
      'its row is gone: it stays after the same row',
      [a, c],
      { row: b, after: a.id, savedAs: null },
      [a, b, c],
    ],
    ['the row before is gone too', [c], { row: b, after: a.id, savedAs: null }, [b, c]],
    ['it was the first', [b, c], { row: a, after: null, savedAs: null }, [a, b, c]],
    ['it is there under its new key', [a, c], { row: b, after: a.id, savedAs: c.id }, [a, c]],
  ])('%s', (_, rows, edited, expected) => {
    expect(rowsWithEdited(rows, edited)).toEqual(expected);
  });
});

describe('rowAfter', () => {
  it.each([
    [[b], c],
    [[a, b], c],
    [[c], b],
    [[b, c], a],
    [[a, b, c], null],
  ])('without %j', (gone, expected) => {
    expect(rowAfter([a, b, c], new Set(gone.map(({ id }) => id)))).toBe(expected);
  });
});

describe('deletesEverywhere', () => {
  it.each([
    ['all', [a, b], [a, b], true],
    ['all', [a, b], [a], false],
    ['all', [a], [a], false],
    ['page', [a, b], [a, b], false],
    ['parked', [a, b], [a, b], false],
  ] as const)('in %s', (kind, shown, removed, expected) => {
    expect(deletesEverywhere({ kind }, shown, removed)).toBe(expected);
  });
});

describe('isListed', () => {
  it.each([
    ['page', 'ready', true],
    ['page', 'no-access', false],
    ['page', 'loading', false],
    ['all', 'ready', true],
    ['all', 'no-access', true],
    ['all', 'failed', false],
    ['parked', 'no-access', true],
    ['parked', 'loading', false],
    ['parked', 'failed', false],
  ] as const)('%s while %s: %s', (section, status, expected) => {
    const failed = { kind: 'failed', error: '' } as const;
    expect(isListed(status === 'failed' ? failed : { kind: status }, { kind: section })).toBe(
      expected,
    );
  });

  it('shows what is switched off on a page of the browser too', () => {
    const status = { kind: 'unsupported', reason: 'browser-page' } as const;
    expect(isListed(status, { kind: 'parked' })).toBe(true);
    expect(isListed(status, { kind: 'all' })).toBe(false);
  });
});

describe('neighbourColumn', () => {
  const editable = new Set(['name', 'value', 'path']);
  const shown = ['switch', 'name', 'session-id', 'value', 'secure'];
  it.each([
    ['name', 1, 'value'],
    ['value', 1, null],
    ['value', -1, 'name'],
    ['name', -1, null],
  ] as const)('from %s by %i', (from, step, expected) => {
    expect(neighbourColumn(shown, editable, from, step)).toBe(expected);
  });
});

describe('pageSections', () => {
  const own = row('own', { group: 'shop.example.com' });
  const pay = row('pay', { group: 'pay.test', thirdParty: true });
  const source = (rows: readonly Row[], missingAccess: string[] = [], isReady = true) => ({
    view: { pageRows: rows, pageGroups: groupRows(rows, 'shop.example.com') },
    host: 'shop.example.com',
    liveCount: 40,
    parkedCount: 2,
    hasAll: true,
    isReady,
    missingAccess,
  });
  const entries = (...args: Parameters<typeof source>) =>
    sectionEntries(pageSections(source(...args))).map(({ id, title, count, locked }) => ({
      id,
      title,
      count,
      locked,
    }));

  it('names the page by its host while there is nothing else on it', () => {
    expect(entries([own])).toEqual([
      { id: 'page', title: 'shop.example.com', count: 1, locked: false },
      { id: 'all', title: '', count: 42, locked: false },
      { id: 'parked', title: '', count: 2, locked: false },
    ]);
  });

  it('lists the sites of its frames', () => {
    expect(entries([own, pay]).slice(0, 3)).toEqual([
      { id: 'page', title: '', count: 2, locked: false },
      { id: 'group shop.example.com', title: 'shop.example.com', count: 1, locked: false },
      { id: 'group pay.test', title: 'pay.test', count: 1, locked: false },
    ]);
  });

  it('lists sites that are out of reach, locked and without a count', () => {
    expect(entries([own], ['*://*.ads.test/*']).slice(1, 3)).toEqual([
      { id: 'group shop.example.com', title: 'shop.example.com', count: 1, locked: false },
      { id: 'group ads.test', title: 'ads.test', count: null, locked: true },
    ]);
  });

  it('counts nothing while access to the page is missing', () => {
    expect(entries([], ['*://*.example.com/*'], false)).toEqual([
      { id: 'page', title: 'shop.example.com', count: null, locked: true },
      { id: 'all', title: '', count: null, locked: false },
      { id: 'parked', title: '', count: 2, locked: false },
    ]);
  });

  it('has an id for every section', () => {
    expect(sectionId({ kind: 'group', group: 'pay.test' })).toBe('group pay.test');
    expect(sectionId({ kind: 'all' })).toBe('all');
  });
});

describe('summaryFigures', () => {
  const none = {
    cookies: 0,
    session: 0,
    persistent: 0,
    sessionIds: 0,
    thirdParty: 0,
    parked: 0,
    bytes: 0,
  };
  it.each([
    [none, ['no cookies']],
    [{ ...none, parked: 1 }, ['1 switched off']],
    [
      { ...none, cookies: 3, sessionIds: 1, session: 2, persistent: 1, thirdParty: 1 },
      ['3 cookies', '1 likely session ID', '2 session', '1 persistent', '1 third-party'],
    ],
  ])('%j', (summary, expected) => {
    expect(summaryFigures(summary).map(({ label }) => label)).toEqual(expected);
  });
});

describe('cellIssues', () => {
  const context = { now: 0, hosts: ['example.com'] };
  const codes = (...args: Parameters<typeof cellIssues>) =>
    cellIssues(...args).map(({ code }) => code);

  it('tells what would be refused, whatever was wrong before', () => {
    const broken = cookie({ path: 'nowhere' });
    expect(isRefused(cellIssues(broken, { ...broken, value: 'x' }, context))).toBe(true);
  });

  it('is silent about what was notable before', () => {
    const expired = cookie({ expirationDate: 1 });
    const later = { ...context, now: 10_000 };
    expect(codes(expired, { ...expired, value: 'x' }, later)).toEqual([]);
    expect(codes(cookie(), expired, later)).toEqual(['expired']);
  });
});

describe('cellNotes', () => {
  it('puts first what keeps the cell from being saved', () => {
    const onTheirs = vi.fn();
    const notes = cellNotes({
      issues: [],
      unreadable: false,
      gone: true,
      theirs: 'x'.repeat(200),
      failure: 'no',
      onMend() {},
      onTheirs,
    });
    expect(notes.map(({ tone }) => tone)).toEqual(['error', 'warning', 'warning']);
    expect(notes[2]?.text.length).toBeLessThan(140);
    notes[2]?.mend?.onMend();
    expect(onTheirs).toHaveBeenCalledWith('x'.repeat(200));
  });
});

describe('rowMenu', () => {
  const commands: RowCommands = {
    editCell: { title: 'Value', run() {} },
    editAll() {},
    details() {},
    duplicate() {},
    copyValue() {},
    copyPairs() {},
    exportRows() {},
    switchTo() {},
    lock() {},
    protect() {},
    change: vi.fn(),
    filter: vi.fn(),
    remove() {},
  };
  const labels = (...args: Parameters<typeof rowMenu>) =>
    rowMenu(...args).flatMap((item) => (isAction(item) ? [item.label] : []));

  it('offers everything for one row', () => {
    expect(labels(a, [a], commands)).toEqual([
      'Edit Value',
      'Edit all fields',
      'Duplicate',
      'Details',
      'Copy value',
      'Copy name=value',
      'Export…',
      'Switch off',
      'Delete',
      'Locked',
      'Protected',
      'Secure',
      'HttpOnly',
      'Session cookie',
      'unset',
      'None',
      'Lax',
      'Strict',
      'Show only this name',
      'Show only this domain',
    ]);
  });

  it('offers for several rows what can be done to several', () => {
    expect(labels(a, [a, b], commands)).toEqual([
      'Copy name=value',
      'Export…',
      'Switch off',
      'Delete 2 cookies',
      'Locked',
      'Protected',
    ]);
  });

  it('changes nothing about a cookie that is switched off', () => {
    expect(labels(parked(a), [parked(a)], commands)).toEqual([
      'Details',
      'Copy value',
      'Copy name=value',
      'Switch on',
      'Throw away',
      'Show only this name',
      'Show only this domain',
    ]);
  });

  it('quotes what it filters by', () => {
    const strange = row('a "b" c');
    const item = rowMenu(strange, [strange], commands).find(({ id }) => id === 'filter-name');
    if (item && isAction(item)) item.onSelect();
    expect(commands.filter).toHaveBeenCalledWith('name:"a \\"b\\" c"');
  });
});
