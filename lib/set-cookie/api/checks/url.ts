import { type ApiCheck, rejection } from '../api-issue.ts';

/** The URL parses, and its scheme is one that has cookies. No extension gets at others. */
export const url: ApiCheck = (call, { schemes, canonicalizesDomain }) => {
  if (call.url === null) return [rejection('urlInvalid', 'url')];
  const { protocol, hostname } = call.url;
  if (!schemes.includes(protocol)) return [rejection('urlScheme', 'url')];
  // An empty label anywhere but at the end (RFC 6265bis section 5.1.2, step 1).
  return canonicalizesDomain && hostname.endsWith('..') ? [rejection('urlHost', 'url')] : [];
};
