import type { Cookie } from '../cookie/cookie.ts';

/** How bad an issue is: the browser refuses, stores something else, or stores what may surprise. */
export type Severity = 'reject' | 'rewrite' | 'warn' | 'note';

/** The field of the cookie at fault. */
export type Field = keyof Cookie;

/** One thing wrong with a cookie. Its sentence is the message `issue.<code>`. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly field: Field;
  /** What fills $1, $2, … of the sentence, and of the label of its mend. */
  readonly params: readonly string[];
  /** The change that makes the issue go away, where there is one. Its button is labelled by `mend.<code>`. */
  readonly mend?: Partial<Cookie>;
}

/** What a rule may know beside the cookie. */
export interface RuleContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The hosts that the cookie is meant for (the page and its frames); empty when any host will do. */
  readonly hosts: readonly string[];
  /** Those of the hosts that are open over plain http. */
  readonly plainHosts?: readonly string[];
  /** Whether a domain is a public suffix, such as `co.uk`: no cookie may cover it. */
  readonly isPublicSuffix: (domain: string) => boolean;
}

/** One rule of RFC 6265bis section 5.7 (or of a browser) about the cookie that is to be stored. */
export type Rule = (cookie: Cookie, context: RuleContext) => readonly Issue[];
