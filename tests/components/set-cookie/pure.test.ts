import { describe, expect, it } from 'vitest';
import { contradictionCode } from '../../../components/set-cookie/contradiction.ts';
import { sectionName, sectionUrl } from '../../../components/set-cookie/issue-section.ts';
import { plainMessage } from '../../../components/set-cookie/plain-text.ts';
import { requestPath } from '../../../components/set-cookie/request-path.ts';
import { isSameVerdict } from '../../../components/set-cookie/same-verdict.ts';
import { draftRequest, EMPTY_DRAFT } from '../../../components/set-cookie/tester-draft.ts';
import { cookie } from '../../fixtures/cookie.ts';
import { logEntries } from '../../fixtures/log-entry.ts';

const draft = 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html';

describe('sections', () => {
  it.each([
    ['5.7', 'RFC 6265bis § 5.7', `${draft}#section-5.7`],
    ['4.1.3', 'RFC 6265bis § 4.1.3', `${draft}#section-4.1.3`],
    ['RFC 9110 5.5', 'RFC 9110 § 5.5', 'https://www.rfc-editor.org/rfc/rfc9110.html#section-5.5'],
    ['CHIPS', 'CHIPS', null],
    ['third-party cookies', 'third-party cookies', null],
  ])('%s', (section, name, url) => {
    expect(sectionName(section)).toBe(name);
    expect(sectionUrl(section)).toBe(url);
  });
});

describe('requestPath', () => {
  it.each([
    ['https://example.com/a/b?c=d#e', '/a/b?c=d'],
    ['https://example.com', '/'],
    ['no url', 'no url'],
  ])('%s', (url, path) => {
    expect(requestPath(url)).toBe(path);
  });
});

describe('contradictionCode', () => {
  const found = cookie();
  it.each([
    ['a=1', null, 'missing'],
    ['a=1', found, 'different'],
    ['a=1; Max-Age=0', found, 'kept'],
    ['a=1; Domain=com', found, 'taken'],
  ])('%s', (header, instead, code) => {
    const verdict = logEntries([header])[0]?.verdict;
    expect(verdict && contradictionCode({ verdict, instead })).toBe(code);
  });
});

describe('isSameVerdict', () => {
  const verdict = (fields = {}) => ({ outcome: 'stored', stored: cookie(fields) }) as const;
  it.each([
    ['the same', {}, {}, true],
    ['another value', {}, { value: 'x' }, false],
    ['a moment apart', { expirationDate: 10 }, { expirationDate: 12 }, true],
    ['another expiry', { expirationDate: 10 }, { expirationDate: 13 }, false],
    ['a session cookie', { expirationDate: 10 }, {}, false],
  ])('%s', (_, one, other, expected) => {
    expect(isSameVerdict(verdict(one), verdict(other))).toBe(expected);
  });

  it('is not about whether a cookie was there before, but about refusals and deletions', () => {
    expect(isSameVerdict(verdict(), { ...verdict(), outcome: 'updated' })).toBe(true);
    const [refused, deleted] = (['refused', 'deleted'] as const).map((outcome) => ({
      outcome,
      stored: null,
    }));
    expect(refused && deleted && isSameVerdict(refused, deleted)).toBe(false);
    expect(refused && isSameVerdict(refused, refused)).toBe(true);
    expect(isSameVerdict(verdict(), { outcome: 'stored', stored: null })).toBe(false);
  });
});

describe('draftRequest', () => {
  const url = 'https://www.example.com/';
  it.each([
    [{}, { url, context: 'top', topUrl: null }],
    [{ topUrl: 'https://a.test' }, { topUrl: null }],
    [{ context: 'frame', topUrl: ' https://a.test ' }, { topUrl: 'https://a.test/' }],
    [{ context: 'frame' }, { topUrl: url }],
    [{ url: 'https://bücher.test' }, { url: 'https://xn--bcher-kva.test/' }],
  ] as const)('%j', (fields, expected) => {
    expect(draftRequest({ ...EMPTY_DRAFT, ...fields }, 5)).toMatchObject({
      receivedAt: 5,
      via: 'http',
      ...expected,
    });
  });

  it.each([
    { url: '' },
    { url: 'www.example.com' },
    { url: 'ftp://a.test/' },
    { context: 'frame', topUrl: 'x' } as const,
  ])('is none for %j', (fields) => {
    expect(draftRequest({ ...EMPTY_DRAFT, ...fields }, 5)).toBeNull();
  });
});

it('a parameter can neither break a sentence nor hide in it', () => {
  expect(plainMessage('headerIssue.sameSiteUnknown', ['a | b\u202e$1'])).toContain(
    '“a | b[U+202E]$1”',
  );
});
