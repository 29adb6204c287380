import { type ApiCheck, rejection } from '../api-issue.ts';
import { isTrustworthy } from '../trustworthy.ts';

/** Only an encrypted or local page sets Secure cookies (RFC 6265bis section 5.7). Firefox takes any URL. */
export const secureOverHttp: ApiCheck = ({ url, secure }, { checksSecurity }) =>
  checksSecurity && secure && url !== null && !isTrustworthy(url)
    ? [rejection('secureOverHttp', 'secure')]
    : [];
