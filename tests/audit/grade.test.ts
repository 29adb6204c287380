import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttributeWish,
  type Finding,
  SEVERITIES,
  type Severity,
} from '../../lib/audit/finding.ts';
import { grade } from '../../lib/audit/grade.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { ATTRIBUTES } from './cases/attributes.ts';
import { findings, inDays, SESSION, SOUND_SESSION } from './site.ts';

function finding(code: string, severity: Severity): Finding {
  return { code, severity, cookie: null, also: [], params: [], source: 'owaspTls', mend: null };
}

/** A wish granted, as the settings would do it. */
const MENDED: Readonly<Record<AttributeWish, (cookie: Partial<Cookie>) => Partial<Cookie>>> = {
  secure: () => ({ secure: true }),
  httpOnly: () => ({ httpOnly: true }),
  sameSite: () => ({ sameSite: 'lax' }),
  hostOnly: () => ({ hostOnly: true }),
  hostPrefix: ({ name = '' }) => ({ name: `__Host-${name.replace('__Secure-', '')}` }),
  lifetime: () => inDays(14),
  partitioned: () => ({}),
};

const anyFinding = fc
  .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...SEVERITIES))
  .map(([code, severity]) => finding(code, severity));
const some = fc.array(anyFinding, { minLength: 1, maxLength: 12 });

describe('the grade', () => {
  it.each([
    ['nothing', [], 'A', 100],
    ['notes', [finding('a', 'note'), finding('b', 'note')], 'A', 100],
    ['one low', [finding('a', 'low')], 'A', 96],
    ['one medium', [finding('a', 'medium')], 'B', 88],
    ['one high', [finding('a', 'high')], 'C', 70],
    ['two high', [finding('a', 'high'), finding('b', 'high')], 'E', 40],
    ['one fault of five cookies', Array.from({ length: 5 }, () => finding('a', 'high')), 'D', 46],
    ['one fault of many cookies', Array.from({ length: 50 }, () => finding('a', 'high')), 'E', 40],
    ['everything', ['a', 'b', 'c', 'd'].map((code) => finding(code, 'high')), 'F', 0],
  ] as const)('of %s', (_, given, letter, score) => {
    expect(grade(given)).toMatchObject({ grade: letter, score });
  });

  it('of a page is A once all is mended', () => {
    expect(grade(findings([SOUND_SESSION]))).toEqual({ grade: 'A', score: 100, raisedBy: [] });
  });

  it.each(ATTRIBUTES.filter(({ cookies }) => cookies.length === 1))(
    'never falls when the cookie is mended: $code, $what',
    ({ cookies, where, code }) => {
      const before = findings(cookies, where);
      const wish = before.find((each) => each.code === code)?.mend?.wish;
      const grant = Object.entries(MENDED).find(([name]) => name === wish)?.[1];
      expect(grant).toBeDefined();
      const mended = cookies.map((each) => ({ ...each, ...grant?.(each) }));
      const after = findings(mended, where);
      expect(after.map((each) => each.code)).not.toContain(code);
      expect(grade(after).score).toBeGreaterThanOrEqual(grade(before).score);
    },
  );

  it('says what would raise it, most first, and what each step leads to', () => {
    const bare = { ...SESSION, secure: false, sameSite: 'unspecified' } as const;
    expect(grade(findings([bare]))).toEqual({
      grade: 'D',
      score: 58,
      raisedBy: [
        { code: 'notSecure', count: 1, grade: 'B', score: 88 },
        { code: 'noSameSite', count: 1, grade: 'A', score: 100 },
      ],
    });
  });

  it('never falls when a finding is mended', () => {
    fc.assert(
      fc.property(some, fc.nat(), (given, at) => {
        const left = given.toSpliced(at % given.length, 1);
        expect(grade(left).score).toBeGreaterThanOrEqual(grade(given).score);
      }),
    );
  });

  it('never falls when a finding becomes less severe', () => {
    fc.assert(
      fc.property(some, fc.nat(), fc.constantFrom(...SEVERITIES), (given, at, severity) => {
        const index = at % given.length;
        const before = given[index] ?? finding('a', 'note');
        if (SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(before.severity)) return;
        const after = given.with(index, { ...before, severity });
        expect(grade(after).score).toBeGreaterThanOrEqual(grade(given).score);
      }),
    );
  });

  it('rises step by step to what it says', () => {
    fc.assert(
      fc.property(some, (given) => {
        let left: readonly Finding[] = given;
        for (const { code, count, score } of grade(given).raisedBy) {
          const next = left.filter((each) => each.code !== code);
          expect(left.length - next.length).toBe(count);
          expect(grade(next).score).toBe(score);
          left = next;
        }
        expect(grade(left).score).toBe(100);
      }),
    );
  });
});
