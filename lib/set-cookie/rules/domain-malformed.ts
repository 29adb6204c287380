import { canonicalHost } from '../canonical-host.ts';
import type { Rule } from '../rule.ts';

/** The domain is a host name and nothing else: no dot or star in front, no scheme, port, path or space. */
export const domainMalformed: Rule = ({ domain }) => {
  if (canonicalHost(domain) !== null) return [];
  const issue = { severity: 'reject', field: 'domain' } as const;
  const covered = canonicalHost(domain.replace(/^\*?\./, ''));
  if (covered !== null) {
    return [
      {
        ...issue,
        code: 'domainWithWildcard',
        params: [domain, covered],
        mend: { domain: covered, hostOnly: false },
      },
    ];
  }
  const host = hostWithin(domain.trim());
  return host === null
    ? [{ ...issue, code: 'domainMalformed', params: [domain] }]
    : [{ ...issue, code: 'domainWithExtras', params: [domain, host], mend: { domain: host } }];
};

/** The host of a pasted URL, or of a host with a port or a path. */
function hostWithin(text: string): string | null {
  const url = text.includes('://') ? text : `http://${text}`;
  return URL.canParse(url) ? canonicalHost(new URL(url).hostname) : null;
}
