import type { SameSite } from '../../lib/cookie/cookie.ts';
import { evaluateResponse } from '../../lib/set-cookie/evaluate.ts';
import type { Profile } from '../../lib/set-cookie/profiles/profile.ts';
import type { HeaderIssue, StoredCookie } from '../../lib/set-cookie/verdict.ts';
import type { BrowserVerdict } from './agreement.ts';
import { type Case, responsesOf } from './case.ts';

/** A cookie in the words of the corpus. */
export interface JarCookie {
  readonly name: string;
  readonly value: string;
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly session: boolean;
  /** Seconds since 1970. */
  readonly expires: number | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: 'None' | 'Lax' | 'Strict' | 'unset';
  readonly partitioned: boolean;
}

/** What is in the jar after a case, and what was found in its headers. */
export interface Prediction {
  readonly id: string;
  readonly stored: readonly JarCookie[];
  readonly issues: readonly (HeaderIssue & { readonly header: number })[];
}

const SAME_SITE: Readonly<Record<SameSite, JarCookie['sameSite']>> = {
  no_restriction: 'None',
  lax: 'Lax',
  strict: 'Strict',
  unspecified: 'unset',
};

/** What a browser makes of a case that it met at `now`, in milliseconds since 1970. */
function predict(each: Case, now: number, profile: Profile): Prediction {
  let jar: readonly StoredCookie[] = [];
  let issues: Prediction['issues'] = [];
  for (const { headers, request } of responsesOf(each, now)) {
    const verdicts = evaluateResponse(headers, request, jar, profile);
    jar = verdicts.at(-1)?.jar ?? jar;
    issues = verdicts.flatMap((verdict, header) =>
      verdict.issues.map((issue) => ({ ...issue, header })),
    );
  }
  return { id: each.id, stored: jar.map(jarCookie), issues };
}

/** A prediction, and what the browser did where that is known. */
export interface Judged {
  readonly prediction: Prediction;
  readonly verdict: BrowserVerdict | null;
}

/**
 * Predicts all cases, or those that there are verdicts of. Of a verdict only the clock is read, where the case itself
 * has none.
 */
export function predictAll(
  cases: readonly Case[],
  profile: Profile,
  verdicts: readonly BrowserVerdict[] | null,
): Judged[] {
  const byId = new Map(verdicts?.map((verdict) => [verdict.id, verdict]));
  return cases
    .filter(({ id }) => verdicts === null || byId.has(id))
    .map((each) => {
      const verdict = byId.get(each.id) ?? null;
      const now = each.receivedAt ?? verdict?.receivedAt ?? Date.now();
      return { prediction: predict(each, now, profile), verdict };
    });
}

function jarCookie(cookie: StoredCookie): JarCookie {
  const { name, value, domain, hostOnly, path, secure, httpOnly, expirationDate } = cookie;
  return {
    name,
    value,
    domain,
    hostOnly,
    path,
    session: expirationDate === null,
    expires: expirationDate,
    secure,
    httpOnly,
    sameSite: SAME_SITE[cookie.sameSite],
    partitioned: cookie.partitionKey !== null,
  };
}
