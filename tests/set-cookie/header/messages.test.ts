import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import { withThirdPartyCookies } from '../../../lib/set-cookie/profiles/profile.ts';
import { messages } from '../../fakes/i18n.ts';
import { request } from './request.ts';
import { JAR_CODES, ROWS } from './rows.ts';

const CODES = [...new Set([...ROWS.map(({ code }) => code), ...JAR_CODES])].sort();
const PROFILES = { chromium, firefox };

function codesIn(section: string): string[] {
  return [...messages.keys()]
    .filter((key) => key.startsWith(`${section}.`))
    .map((key) => key.slice(section.length + 1))
    .sort();
}

describe('every issue has', () => {
  it('its sentence', () => {
    expect(codesIn('headerIssue')).toEqual(CODES);
  });

  it('a way to mend it', () => {
    expect(codesIn('headerMend')).toEqual(CODES);
  });

  it.each(ROWS)('$code as many params as its texts name', (row) => {
    const profile = withThirdPartyCookies(PROFILES[row.browser], row.thirdParty ?? 'allowed');
    const { issues } = evaluate(row.header, request(row.request), [], profile);
    const { params = [] } = issues.find(({ code }) => code === row.code) ?? {};
    for (const section of ['headerIssue', 'headerMend']) {
      const named = [...(messages.get(`${section}.${row.code}`) ?? '').matchAll(/\$(\d)/g)];
      for (const [, place] of named) expect(params.length).toBeGreaterThanOrEqual(Number(place));
    }
  });
});
