import { describe, expect, it } from 'vitest';
import { evaluate, evaluateResponse } from '../../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import type { SetCookieRequest, StoredCookie } from '../../../lib/set-cookie/verdict.ts';
import { EMBEDDED, NOW, PLAIN, request, stored } from './request.ts';

const PROFILES = { chromium, firefox };
const BOTH = ['chromium', 'firefox'] as const;

function codesOf(
  header: string,
  jar: readonly StoredCookie[],
  browser: 'chromium' | 'firefox',
  fields: Partial<SetCookieRequest> = {},
): string[] {
  const { issues } = evaluate(header, request(fields), jar, PROFILES[browser]);
  return issues.filter(({ severity }) => severity === 'reject').map(({ code }) => code);
}

describe.each(BOTH)('a jar in %s', (browser) => {
  const profile = PROFILES[browser];

  it.each([
    ['a=1', 'updated'],
    ['a=old', 'unchanged'],
    ['a=old; Secure', 'updated'],
    ['a=1; Path=/', 'stored'],
    ['a=1; Domain=www.example.com', 'stored'],
    ['a=1; Secure; Partitioned', 'stored'],
    ['a=; Max-Age=0', 'deleted'],
    ['b=; Max-Age=0', 'deleted'],
    ['a=1; Domain=other.com', 'refused'],
  ])('%s: %s', (header, outcome) => {
    const verdict = evaluate(header, request(), [stored()], profile);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.jar.includes(stored())).toBe(false);
  });

  it('keeps Secure cookies from plain http', () => {
    const safe = [stored({ secure: true })];
    expect(codesOf('a=1', safe, browser, PLAIN)).toEqual(['overwriteSecure']);
    expect(codesOf('a=1; Path=/dir/sub', safe, browser, PLAIN)).toEqual(['overwriteSecure']);
    expect(codesOf('a=1; Path=/', safe, browser, PLAIN)).toEqual([]);
    expect(codesOf('a=1', safe, browser)).toEqual([]);
    expect(codesOf('b=1', safe, browser, PLAIN)).toEqual([]);
  });

  it('keeps HttpOnly cookies from scripts', () => {
    const safe = [stored({ httpOnly: true })];
    expect(codesOf('a=1', safe, browser, { via: 'script' })).toEqual(['overwriteHttpOnly']);
    expect(codesOf('a=1', safe, browser)).toEqual([]);
  });

  it('has forgotten cookies that expired', () => {
    const old = [stored({ expirationDate: NOW / 1000 - 1 })];
    expect(evaluate('a=1', request(), old, profile).outcome).toBe('stored');
  });

  it('evicts the longest unused of more than 180 down to 150', () => {
    const many = Array.from({ length: 180 }, (_, i) => stored({ name: `c${i}` }));
    const { jar, evicted, issues } = evaluate('a=1', request(), many, profile);
    expect(jar).toHaveLength(150);
    expect(evicted.map(({ name }) => name).slice(0, 2)).toEqual(['c0', 'c1']);
    expect(issues.map(({ code }) => code)).toContain('evicted');
  });

  it('refuses a whole response for a NUL', () => {
    const verdicts = evaluateResponse(['a=1', 'b=\0'], request(), [], profile);
    expect(verdicts.map(({ outcome, jar }) => [outcome, jar.length])).toEqual([
      ['refused', 0],
      ['refused', 0],
    ]);
    expect(verdicts.map(({ issues }) => issues[0]?.code)).toContain('nulInResponse');
  });

  it('lets each header of a response find what the one before it left', () => {
    const verdicts = evaluateResponse(['a=1', 'a=2', 'a=; Max-Age=0'], request(), [], profile);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(['stored', 'updated', 'deleted']);
    expect(verdicts.at(-1)?.jar).toEqual([]);
  });
});

describe('where the jars differ', () => {
  it('an insecure cookie beside a Secure one of another host', () => {
    const safe = [stored({ domain: 'example.com', path: '/', secure: true })];
    expect(codesOf('a=1', safe, 'chromium', PLAIN)).toEqual(['overwriteSecure']);
    expect(codesOf('a=1', safe, 'firefox', PLAIN)).toEqual([]);
    expect(codesOf('a=1; Domain=example.com', safe, 'firefox', PLAIN)).toEqual(['overwriteSecure']);
  });

  it('Secure cookies make no room for others, in Firefox', () => {
    const many = Array.from({ length: 180 }, (_, i) => stored({ name: `c${i}`, secure: true }));
    expect(codesOf('a=1', many, 'firefox')).toEqual(['noRoom']);
    expect(evaluate('a=1; Secure', request(), many, firefox).jar).toHaveLength(150);
  });

  it('a partition holds 10 KB, in Chromium', () => {
    const partitionKey = { topLevelSite: 'https://other.test', hasCrossSiteAncestor: true };
    const big = ['x', 'y', 'z'].map((name) =>
      stored({ name, value: 'v'.repeat(4000), partitionKey, secure: true }),
    );
    const header = 'a=1; Secure; Partitioned; SameSite=None';
    const { evicted, issues } = evaluate(header, request(EMBEDDED), big, chromium);
    expect(evicted.map(({ name }) => name)).toEqual(['x']);
    expect(issues.map(({ code }) => code)).toContain('evictedFromPartition');
    expect(evaluate(header, request(EMBEDDED), big, firefox).evicted).toEqual([]);
  });

  it('a cookie of another site is a cookie of its own, in Firefox', () => {
    const first = stored({ secure: true, sameSite: 'no_restriction' });
    const header = 'a=1; SameSite=None; Secure';
    expect(evaluate(header, request(EMBEDDED), [first], chromium).outcome).toBe('updated');
    expect(evaluate(header, request(EMBEDDED), [first], firefox)).toMatchObject({
      outcome: 'stored',
      stored: { partitionKey: { topLevelSite: 'https://other.test' } },
    });
  });
});
