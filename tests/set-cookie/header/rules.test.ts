import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import { withThirdPartyCookies } from '../../../lib/set-cookie/profiles/profile.ts';
import { request } from './request.ts';
import { ROWS, type Row } from './rows.ts';

const PROFILES = { chromium, firefox };

function verdictOf({ header, browser, thirdParty, ...row }: Row) {
  const profile = withThirdPartyCookies(PROFILES[browser], thirdParty ?? 'allowed');
  return evaluate(header, request(row.request), [], profile);
}

describe('rules', () => {
  it.each(ROWS)('$browser: $header → $code', (row) => {
    const found = verdictOf(row).issues.find(({ code }) => code === row.code);
    expect(found?.severity).toBe(row.severity);
    expect(found?.chromium).toBe(row.reason);
    const { span = null } = found ?? {};
    expect(span && row.header.slice(span.start, span.end)).toBe(row.marked);
  });

  it.each(ROWS.filter(({ severity }) => severity === 'reject'))(
    '$browser: $header is refused',
    (row) => {
      expect(verdictOf(row)).toMatchObject({ outcome: 'refused', stored: null, jar: [] });
    },
  );

  it('tells of everything, the worst first', () => {
    const { issues } = evaluate(
      '__Host-a=1\t1; SameSite=None; Path=x; Secur',
      request(),
      [],
      chromium,
    );
    expect(issues.map(({ code }) => code)).toEqual([
      'controlCharacter',
      'prefixNeedsSecure',
      'prefixNeedsRootPath',
      'sameSiteNoneNeedsSecure',
      'pathIgnored',
      'attributeUnknown',
    ]);
  });

  it('finds nothing in a sound header', () => {
    const header = '__Host-id=1; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=3600';
    for (const profile of [chromium, firefox]) {
      expect(evaluate(header, request(), [], profile)).toMatchObject({
        outcome: 'stored',
        issues: [],
        stored: { name: '__Host-id', hostOnly: true, sameSite: 'lax' },
      });
    }
  });

  it('a default path of more than 1,024 bytes stays empty, in Firefox', () => {
    const from = request({ url: `https://www.example.com/${'d'.repeat(1100)}/page` });
    expect(evaluate('a=1', from, [], chromium).stored?.path).toHaveLength(1101);
    expect(evaluate('a=1', from, [], firefox).stored?.path).toBe('');
  });
});
