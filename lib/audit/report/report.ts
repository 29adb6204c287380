import type { Finding } from '../finding.ts';
import type { Grade } from '../grade.ts';

/**
 * Words a message of the section `audit` by the rest of its key, such as `notSecure.title`. Reports know no texts
 * of their own.
 */
export type Say = (key: string, params?: readonly string[]) => string;

/** What a report tells of. It holds no value of any cookie, so that it can be handed on. */
export interface AuditReport {
  readonly pageUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many cookies were judged. */
  readonly cookies: number;
  readonly findings: readonly Finding[];
  readonly grade: Grade;
}

/** The site of a report: path and query of a page may hold what is nobody's business. */
export function originOf({ pageUrl }: AuditReport): string {
  const url = URL.canParse(pageUrl) ? new URL(pageUrl) : null;
  return url?.host ? `${url.protocol}//${url.host}` : '';
}
