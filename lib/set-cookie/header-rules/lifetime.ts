import type { HeaderRule } from '../header-rule.ts';
import type { HeaderIssue } from '../verdict.ts';

/** How Max-Age and Expires are taken: invalid, in the past, too far, or one before the other (section 5.7, step 3). */
export const lifetime: HeaderRule = ({ expiry }) => {
  const { invalid, source, overruled, isExpired, isClipped } = expiry;
  const issues: HeaderIssue[] = invalid.map(({ key, value, span }) => ({
    code: key === 'expires' ? 'expiresInvalid' : 'maxAgeInvalid',
    severity: 'rewrite',
    span,
    params: [value.text],
    section: key === 'expires' ? '5.1.1' : '5.6.2',
  }));
  const base = { span: source?.span ?? null, params: [], section: '5.7' } as const;
  if (isClipped)
    issues.push({ ...base, code: 'lifetimeClipped', severity: 'rewrite', section: '5.5' });
  if (isExpired) issues.push({ ...base, code: 'expired', severity: 'note' });
  if (overruled)
    issues.push({ ...base, code: 'maxAgeWins', severity: 'note', span: overruled.span });
  return issues;
};
