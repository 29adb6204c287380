import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieTable } from '../../../scripts/start/cookie-table.ts';
import type { ShownRow } from '../../../scripts/start/rows.ts';

function row(cells: Record<string, string>, more: Partial<ShownRow> = {}): ShownRow {
  return { domain: 'shop.test', kind: 'session', sessionId: '', cells, ...more };
}

describe('cookieTable', () => {
  it('gives each column its width', () => {
    const rows = [
      row({ name: 'sessionid', value: 'x1' }, { kind: 'persistent', sessionId: 'likely' }),
      row({ name: 'a', value: '' }),
    ];
    expect(cookieTable(rows, 80).split('\n')).toEqual([
      'name       value  kind        session ID',
      'sessionid  x1     persistent  likely',
      'a                 session',
    ]);
  });

  it('prints when a cookie expires, and leaves out what is said twice', () => {
    const cells = { name: 'a', expires: '1795174894.5', 'session-id': 'no', 'max-age': '893' };
    expect(cookieTable([row(cells)], 80).split('\n')).toEqual([
      'name  expires            kind     session ID',
      'a     2026-11-20T11:41Z  session',
    ]);
  });

  it('shortens the widest column first', () => {
    expect(
      cookieTable([row({ name: 'token', value: 'v'.repeat(100) })], 40)
        .split('\n')
        .at(-1),
    ).toBe('token  vvvvvvvvvvv\u2026  session');
  });

  it('lets no cookie steer the terminal', () => {
    expect(cookieTable([row({ name: '\u001B[31mred\u202E\n' })], 80)).toContain(
      '\u00B7[31mred\u00B7\u00B7',
    );
  });

  it('fits any cells into the width, one line each', () => {
    const cells = fc.dictionary(
      fc.constantFrom('name', 'value', 'path'),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1 }), (all) => {
        const lines = cookieTable(
          all.map((each) => row(each)),
          60,
        ).split('\n');
        expect(lines.length).toBe(all.length + 1);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(60);
      }),
    );
  });
});
