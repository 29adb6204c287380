import { describe, expect, it } from 'vitest';
import { validate } from '../../../lib/set-cookie/validate.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { CASES, context, SOUND, SOUND_CASES } from './cases.ts';

const rows = CASES.map((each) => ({ ...each, code: each.issue.code, text: shown(each.cookie) }));

describe('the rules', () => {
  it.each(rows)('$code: $text', ({ issue, ...row }) => {
    const subject = cookie({ ...SOUND, ...row.cookie });
    const issues = validate(subject, context(row.context));
    expect(issues.filter(({ code }) => code === issue.code)).toEqual([issue]);
  });

  it.each(rows.filter(({ issue }) => issue.mend))('$code is mended: $text', ({ issue, ...row }) => {
    const mended = { ...cookie({ ...SOUND, ...row.cookie }), ...issue.mend };
    const codes = validate(mended, context(row.context)).map(({ code }) => code);
    expect(codes).not.toContain(issue.code);
  });

  it.each(SOUND_CASES)('have nothing against %s', (_, fields, where) => {
    expect(validate(cookie({ ...SOUND, ...fields }), context(where))).toEqual([]);
  });

  it('report everything, not just the first', () => {
    const issues = validate(
      cookie({ ...SOUND, name: '__Host-a;', path: 'dir', sameSite: 'no_restriction' }),
      context(),
    );
    expect(issues.map(({ code }) => code)).toEqual([
      'semicolonInName',
      'pathWithoutSlash',
      'prefixNeedsSecure',
      'prefixNeedsRootPath',
      'sameSiteNoneNeedsSecure',
    ]);
  });
});

function shown(fields: object): string {
  const text = JSON.stringify(fields);
  return text.length > 100 ? `${text.slice(0, 99)}…` : text;
}
