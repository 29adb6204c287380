import { audit } from '../audit/audit.ts';
import type { Finding } from '../audit/finding.ts';
import type { Fixations } from '../audit/fixations.ts';
import { grade } from '../audit/grade.ts';
import type { AuditReport } from '../audit/report/report.ts';
import { detectedFramework } from '../audit/settings/detected-framework.ts';
import { keyId } from '../cookie/key.ts';
import { keysOf, type Topic, topicsOf } from './audit-topics.ts';
import { memo } from './memo.ts';
import { hostOf, type Page } from './page.ts';
import type { Row } from './row.ts';

/** What is wrong with the cookies of a page: derived from its rows, and from nothing else. */
export interface SiteAudit extends AuditReport {
  readonly topics: readonly Topic[];
  /** What was found about a cookie, by `keyId`. */
  readonly findingsOf: ReadonlyMap<string, readonly Finding[]>;
  /** The framework that the cookies tell of, or else the servers; null where they do not, or of several. */
  readonly detected: string | null;
}

/** What the audit may know beside the cookies of a page. */
export interface AuditHints {
  /** The user's word on what the site is made with. */
  readonly framework: string | null;
  /** The same by the word of its servers. */
  readonly told: string | null;
  readonly fixations: Fixations;
}

/** Derives the audit. */
export type AuditSite = (
  rows: readonly Row[],
  page: Page,
  frameUrls: readonly string[],
  hints: AuditHints,
) => SiteAudit;

/** Makes the function that judges the rows of a page; it judges again only when something has changed. */
export function createSiteAudit(now: () => number): AuditSite {
  return memo((rows, page, frameUrls, { framework, told, fixations }) => {
    // What is parked is not sent.
    const cookies = rows.filter(({ parked }) => parked === null);
    const detected = detectedFramework(cookies) ?? told;
    const named = framework ?? detected;
    const time = now();
    const findings = audit(cookies, {
      pageUrl: page.url,
      now: time,
      hosts: frameUrls.map(hostOf),
      fixations,
      ...(named === null ? {} : { framework: named }),
    });
    return {
      pageUrl: page.url,
      now: time,
      cookies: cookies.length,
      findings,
      grade: grade(findings),
      topics: topicsOf(findings),
      findingsOf: byCookie(findings),
      detected,
    };
  });
}

function byCookie(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    for (const id of keysOf(finding).map(keyId)) {
      const known = found.get(id);
      if (known) known.push(finding);
      else found.set(id, [finding]);
    }
  }
  return found;
}
