import type { Rule } from '../rule.ts';

/** SameSite=None is for secure cookies only (RFC 6265bis section 5.7). */
export const sameSiteNone: Rule = ({ sameSite, secure }) =>
  sameSite === 'no_restriction' && !secure
    ? [
        {
          code: 'sameSiteNoneNeedsSecure',
          severity: 'reject',
          field: 'sameSite',
          params: [],
          mend: { secure: true },
        },
      ]
    : [];
