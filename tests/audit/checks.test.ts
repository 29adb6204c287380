import { describe, expect, it } from 'vitest';
import { audit } from '../../lib/audit/audit.ts';
import { CASES } from './cases/index.ts';
import { type Page, theme } from './cases/page.ts';
import { QUIET } from './cases/quiet.ts';
import { audited, context, findings, PAGE, SESSION } from './site.ts';

function findingsOf({ cookies, where, thirdParty }: Omit<Page, 'what'>) {
  return audit(audited(cookies, thirdParty), context(where));
}

describe('the checks', () => {
  it.each(CASES)('$code, $severity: $what', ({ code, severity, params = [], ...row }) => {
    const found = findingsOf(row).filter((each) => each.code === code);
    expect(found).toMatchObject([{ code, severity, params }]);
  });

  it.each(QUIET)('have nothing against $what', ({ not, ...row }) => {
    const codes = findingsOf(row).map(({ code }) => code);
    if (not === undefined) expect(codes).toEqual([]);
    else expect(codes).not.toContain(not);
  });

  it('say everything about one cookie, worst first', () => {
    const bare = { ...SESSION, secure: false, httpOnly: false, sameSite: 'unspecified' } as const;
    expect(findings([bare]).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'high notSecure',
      'high notHttpOnly',
      'medium noSameSite',
    ]);
  });

  it('fold what many cookies share into one finding', () => {
    const plain = ['a', 'b', 'c'].map((name) => ({ ...theme, name, secure: false }));
    const [found] = findings(plain);
    expect(found).toMatchObject({ cookie: { name: 'a' }, also: [{ name: 'b' }, { name: 'c' }] });
  });

  it('name the cookie by all of its key', () => {
    const [found] = findings([{ ...theme, secure: false, path: '/shop', storeId: '1' }]);
    expect(found?.cookie).toEqual({
      name: 'theme',
      domain: 'example.com',
      hostOnly: true,
      path: '/shop',
      storeId: '1',
      firstPartyDomain: '',
      partitionKey: null,
    });
  });

  it('judge only the session itself by its entropy', () => {
    const codes = findings([{ ...theme, name: 'page', value: '7' }], { pageUrl: PAGE });
    expect(codes).toEqual([]);
  });
});
