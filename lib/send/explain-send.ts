import type { Cookie } from '../cookie/cookie.ts';
import { SEND_RULES } from './rules/index.ts';
import type { SendCheck, SendContext, SendRequest } from './send-rule.ts';

/** Whether a cookie is sent with a request, and what every rule says to it. */
export interface SendExplanation {
  readonly sent: 'yes' | 'no' | 'maybe';
  /** The rules that apply; where it is not sent, those that forbid it come first. */
  readonly checks: readonly SendCheck[];
}

const RANK = { no: 0, maybe: 1, yes: 2 } as const;

/**
 * Whether the browser sends a cookie with a request (RFC 6265bis section 5.8.3), and which rules decide it.
 * Null for a URL that no cookie travels to.
 */
export function explainSend(
  cookie: Cookie,
  request: SendRequest,
  context: SendContext,
): SendExplanation | null {
  if (!URL.canParse(request.url) || !/^https?:/.test(new URL(request.url).protocol)) return null;
  const checks = SEND_RULES.map((rule) => rule(cookie, request, context))
    .filter((found) => found !== null)
    .sort((one, other) => RANK[one.answer] - RANK[other.answer]);
  return { sent: checks[0]?.answer ?? 'yes', checks };
}
