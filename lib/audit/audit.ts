import { keyOf } from '../cookie/key.ts';
import type { Draft } from './check.ts';
import { CHECKS } from './checks/index.ts';
import { type Finding, SEVERITIES } from './finding.ts';
import { settingsFor } from './settings/settings-for.ts';
import { type AuditContext, type AuditedCookie, readSite } from './site.ts';

/**
 * Everything that is wrong or notable about the cookies of a page: worst first, within one severity in the order
 * of the checks. Pure; neither the order of the cookies nor the clock of this machine matters.
 */
export function audit(cookies: readonly AuditedCookie[], context: AuditContext): Finding[] {
  const site = readSite(cookies, context);
  const drafts = CHECKS.flatMap((check) => check(site));
  return SEVERITIES.flatMap((severity) =>
    drafts
      .filter((each) => each.severity === severity)
      .map((each) => findingOf(each, context.framework ?? null)),
  );
}

function findingOf(
  { code, severity, source, subject, also, params, wish }: Draft,
  framework: string | null,
): Finding {
  const cookie = subject ? keyOf(subject.cookie) : null;
  const mend = subject && wish ? { wish, settings: settingsFor(wish, subject, framework) } : null;
  return { code, severity, cookie, also, params, source, mend };
}
