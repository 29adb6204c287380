import { type ApiCheck, rejection } from '../api-issue.ts';

/** SameSite=None is for Secure cookies only (RFC 6265bis section 5.7). */
export const sameSiteNone: ApiCheck = ({ sameSite, secure }) =>
  sameSite === 'no_restriction' && !secure
    ? [rejection('sameSiteNoneNeedsSecure', 'sameSite')]
    : [];
