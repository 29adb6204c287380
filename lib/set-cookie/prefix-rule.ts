import type { Cookie } from '../cookie/cookie.ts';
import { hasPrefix, type NamePrefix } from './name-prefix.ts';
import type { Field, Issue, Rule } from './rule.ts';

/** One thing that a prefix demands of a cookie: the field, its only value, and the code where it has another. */
interface Demand {
  readonly code: string;
  readonly field: Field;
  readonly mend: Partial<Cookie>;
}

/** Everything that any prefix demands (RFC 6265bis section 4.1.3). */
export const DEMANDS = {
  secure: { code: 'prefixNeedsSecure', field: 'secure', mend: { secure: true } },
  rootPath: { code: 'prefixNeedsRootPath', field: 'path', mend: { path: '/' } },
  hostOnly: { code: 'prefixNeedsHostOnly', field: 'hostOnly', mend: { hostOnly: true } },
  httpOnly: { code: 'prefixNeedsHttpOnly', field: 'httpOnly', mend: { httpOnly: true } },
} as const satisfies Record<string, Demand>;

/** The rule of one prefix: an issue for each demand that the cookie does not meet. */
export function prefixRule(prefix: NamePrefix, demands: readonly Demand[]): Rule {
  return (cookie) =>
    hasPrefix(cookie.name, prefix)
      ? demands.filter((demand) => !meets(cookie, demand)).map((demand) => issue(demand, prefix))
      : [];
}

function meets(cookie: Cookie, { field, mend }: Demand): boolean {
  return cookie[field] === mend[field];
}

function issue({ code, field, mend }: Demand, prefix: NamePrefix): Issue {
  return { code, severity: 'reject', field, params: [prefix], mend };
}
