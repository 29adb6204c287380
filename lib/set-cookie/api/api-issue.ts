import type { Severity } from '../rule.ts';
import type { SetDialect } from './browser.ts';
import type { SetCall } from './set-call.ts';

/** One thing that `cookies.set` finds in its `details`. */
export interface ApiIssue {
  readonly code: string;
  /** `reject`: nothing is stored; `rewrite`: something else is; `warn`: stored, with a surprise to come. */
  readonly severity: Severity;
  /** The property at fault; `details` when it is the object as a whole. */
  readonly field: string;
}

/** What a prediction may know beside the call. */
export interface ApiContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether a domain is a public suffix, such as `co.uk`. */
  readonly isPublicSuffix: (domain: string) => boolean;
  /** Cookie stores that exist beside the default one: private windows, containers. */
  readonly stores?: readonly string[];
}

/** One check of a call whose properties have the right types. */
export type ApiCheck = (
  call: SetCall,
  dialect: SetDialect,
  context: ApiContext,
) => readonly ApiIssue[];

/** An issue that keeps the cookie from being stored. */
export function rejection(code: string, field: string): ApiIssue {
  return { code, severity: 'reject', field };
}
