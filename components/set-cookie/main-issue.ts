import type { HeaderIssue, Verdict } from '../../lib/set-cookie/verdict.ts';

/** The issue that says most about what happened: the worst, or for a deletion why the cookie is past. */
export function mainIssue({
  outcome,
  issues,
}: Pick<Verdict, 'outcome' | 'issues'>): HeaderIssue | null {
  const reason = outcome === 'deleted' ? issues.find(({ code }) => code === 'expired') : undefined;
  return reason ?? issues[0] ?? null;
}
