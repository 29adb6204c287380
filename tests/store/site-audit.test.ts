import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/audit/finding.ts';
import { NO_FIXATIONS } from '../../lib/audit/fixations.ts';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { keyId, keyOf } from '../../lib/cookie/key.ts';
import { detectAll } from '../../lib/session/detect.ts';
import { countOf, mendTabs, topicsOf } from '../../lib/store/audit-topics.ts';
import type { Row } from '../../lib/store/row.ts';
import { createSiteAudit } from '../../lib/store/site-audit.ts';
import { NOW, SESSION } from '../audit/site.ts';
import { PAGE } from '../fakes/store-deps.ts';
import { cookie } from '../fixtures/cookie.ts';
import { jwt } from '../session/values.ts';

const here = { domain: 'www.example.com' };
const session = cookie({ ...here, ...SESSION, httpOnly: false });
const theme = cookie({ ...here, name: 'theme', secure: true });

function rowsOf(cookies: readonly Cookie[], parked: readonly Cookie[] = []): Row[] {
  const all = [...cookies, ...parked];
  const detections = detectAll(all, { now: NOW });
  return all.flatMap((each, place) => {
    const detection = detections[place];
    if (!detection) return [];
    const isParked = parked.includes(each);
    return {
      id: keyId(each),
      cookie: each,
      parked: isParked ? { cookie: each, parkedAt: NOW, reason: 'switch' as const } : null,
      group: each.domain,
      thirdParty: false,
      detection,
      guard: null,
    };
  });
}

const HINTS = { framework: null, told: null, fixations: NO_FIXATIONS };

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);
const judge = (rows: readonly Row[], framework: string | null = null, told: string | null = null) =>
  createSiteAudit(() => NOW)(rows, PAGE, [], { framework, told, fixations: NO_FIXATIONS });

describe('the audit of a page', () => {
  it('judges the rows, and says which finding is about which cookie', () => {
    const site = judge(rowsOf([session, theme]));
    expect(site).toMatchObject({ pageUrl: PAGE.url, now: NOW, cookies: 2, detected: 'Django' });
    expect(codes(site.findings)).toContain('notHttpOnly');
    expect(codes(site.findingsOf.get(keyId(session)) ?? [])).toContain('notHttpOnly');
    expect(site.findingsOf.get(keyId(theme))).toBeUndefined();
    expect(site.grade.grade).toBe('C');
  });

  it('leaves out what is parked', () => {
    const site = judge(rowsOf([theme], [session]));
    expect(site).toMatchObject({ cookies: 1, findings: [], grade: { grade: 'A', score: 100 } });
  });

  it('is the same object until something has changed', () => {
    const derive = createSiteAudit(() => NOW);
    const rows = rowsOf([session]);
    const frames: string[] = [];
    const first = derive(rows, PAGE, frames, HINTS);
    expect(derive(rows, PAGE, frames, HINTS)).toBe(first);
    const others = { ...HINTS, framework: 'Express' };
    const second = derive(rows, PAGE, frames, others);
    expect(second).not.toBe(first);
    expect(derive([...rows], PAGE, frames, others)).not.toBe(second);
  });

  it('speaks in the words of the framework that the user names, and else of the one detected', () => {
    const products = (framework: string | null) =>
      judge(rowsOf([session]), framework)
        .findings.filter(({ code }) => code === 'notHttpOnly')
        .flatMap(({ mend }) => mend?.settings.map(({ product }) => product) ?? []);
    expect(products(null)).toEqual(['Django', 'HTTP']);
    expect(products('Flask')).toEqual(['Flask', 'Django', 'HTTP']);
  });

  it('takes the word of the servers where the cookies tell of nothing', () => {
    const token = cookie({ name: 'token', value: jwt({ sub: 'alice' }), hostOnly: true });
    const site = judge(rowsOf([token]), null, 'Express');
    expect(site.detected).toBe('Express');
    const bare = site.findings.find(({ code }) => code === 'notHttpOnly');
    expect(bare?.mend?.settings[0]?.code).toBe("res.cookie('token', value, { httpOnly: true })");
    expect(judge(rowsOf([session]), null, 'Express').detected).toBe('Django');
  });

  it('counts the hosts of frames among those that share a cookie', () => {
    const wide = cookie({ ...SESSION, hostOnly: false });
    const derive = (frames: string[]) =>
      codes(createSiteAudit(() => NOW)(rowsOf([wide]), PAGE, frames, HINTS).findings);
    expect(derive([])).toContain('wideDomain');
    expect(derive(['https://api.example.com/'])).not.toContain('wideDomain');
  });
});

describe('topics', () => {
  const finding = (fields: Partial<Finding>): Finding => ({
    code: 'notSecure',
    severity: 'high',
    cookie: keyOf(session),
    also: [],
    params: [],
    source: 'owaspSecure',
    mend: null,
    ...fields,
  });
  const setting = (product: string, code: string, file = 'settings.py') => ({
    product,
    file,
    code,
    docs: `https://example.com/${product}`,
  });

  it('hold together what is said in the same words', () => {
    const topics = topicsOf([
      finding({}),
      finding({ severity: 'medium' }),
      finding({ cookie: keyOf(theme), also: [keyOf(session)] }),
      finding({ params: ['30'] }),
    ]);
    expect(topics.map(({ findings, cookies }) => [findings.length, cookies.length])).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
    expect(countOf(topics, 'high')).toBe(3);
    expect(countOf(topics, 'note')).toBe(0);
  });

  it('put settings for one file together, each once, and the plain header last', () => {
    const mend = (...settings: ReturnType<typeof setting>[]) => ({
      mend: { wish: 'secure' as const, settings },
    });
    const header = setting('HTTP', 'Set-Cookie: a=…; Secure', 'Set-Cookie');
    const tabs = mendTabs([
      finding(mend(setting('Django', 'SESSION_COOKIE_SECURE = True'), header)),
      finding(mend(setting('Django', 'SESSION_COOKIE_SECURE = True'), header)),
      finding(mend(setting('Django', 'CSRF_COOKIE_SECURE = True'), setting('Rails', 'a\nb'))),
      finding(mend(setting('Rails', 'c'))),
    ]);
    expect(tabs.map(({ product, blocks }) => [product, blocks.map(({ code }) => code)])).toEqual([
      ['Django', ['SESSION_COOKIE_SECURE = True\nCSRF_COOKIE_SECURE = True']],
      ['Rails', ['a\nb\n\nc']],
      ['HTTP', ['Set-Cookie: a=…; Secure']],
    ]);
  });
});
