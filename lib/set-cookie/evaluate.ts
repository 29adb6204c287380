import { isExpired } from '../cookie/lifetime.ts';
import { HEADER_RULES } from './header-rules/index.ts';
import { putInJar } from './jar-step.ts';
import { parseSetCookie } from './parse.ts';
import type { Profile } from './profiles/profile.ts';
import { readHeader } from './reading.ts';
import type { Severity } from './rule.ts';
import type { HeaderIssue, SetCookieRequest, StoredCookie, Verdict } from './verdict.ts';

const SEVERITIES: readonly Severity[] = ['reject', 'rewrite', 'warn', 'note'];

/**
 * What a browser does with one Set-Cookie header, and why: RFC 6265bis sections 5.6 and 5.7 as the profile's browser
 * has them. The jar is in the order of last use, the longest unused first. Never throws, whatever the header.
 *
 *     evaluate('a=1; Secure', { url: 'http://example.com/', … }, [], chromium).outcome // 'refused'
 */
export function evaluate(
  header: string,
  request: SetCookieRequest,
  jar: readonly StoredCookie[],
  profile: Profile,
): Verdict {
  const parsed = parseSetCookie(header, profile.lineEnd);
  const reading = readHeader(header, parsed, request, profile);
  const issues = HEADER_RULES.flatMap((rule) => rule(reading));
  const alive = jar.filter((each) => !isExpired(each, request.receivedAt));
  const isRefused = issues.some(({ severity }) => severity === 'reject');
  const step = isRefused
    ? ({ outcome: 'refused', issues: [], jar: alive, evicted: [] } as const)
    : putInJar(reading, alive);
  const { cookie } = reading;
  const isKept = step.outcome !== 'refused' && step.outcome !== 'deleted';
  return {
    outcome: step.outcome,
    stored: isKept ? cookie : null,
    cookie: cookie.name === '' && cookie.value === '' ? null : cookie,
    issues: [...step.issues, ...issues].sort(byDegree),
    evicted: step.evicted,
    jar: step.jar,
  };
}

/**
 * What a browser does with all Set-Cookie headers of one response, in their order: each finds the jar that the one
 * before it left. A NUL in one of them refuses them all, as the whole response is invalid then.
 */
export function evaluateResponse(
  headers: readonly string[],
  request: SetCookieRequest,
  jar: readonly StoredCookie[],
  profile: Profile,
): Verdict[] {
  const verdicts: Verdict[] = [];
  const isInvalid = request.via === 'http' && headers.some((header) => header.includes('\0'));
  let current = jar;
  for (const header of headers) {
    const verdict = evaluate(header, request, current, profile);
    verdicts.push(isInvalid ? withResponseRefused(verdict, jar) : verdict);
    current = verdict.jar;
  }
  return verdicts;
}

function withResponseRefused(verdict: Verdict, jar: readonly StoredCookie[]): Verdict {
  const { issues } = verdict;
  const issue: HeaderIssue = {
    code: 'nulInResponse',
    severity: 'reject',
    span: null,
    params: [],
    section: 'RFC 9110 5.5',
  };
  const isTold = issues.some(({ code }) => code === issue.code);
  return {
    ...verdict,
    outcome: 'refused',
    stored: null,
    issues: isTold ? issues : [issue, ...issues],
    evicted: [],
    jar,
  };
}

function byDegree(a: HeaderIssue, b: HeaderIssue): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
}
