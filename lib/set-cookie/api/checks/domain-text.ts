import { byteLength } from '../../../cookie/size.ts';
import { type ApiCheck, rejection } from '../api-issue.ts';
import { hasOuterSpace, hasRefused } from '../refused-text.ts';

/** Bytes of an attribute's value (RFC 6265bis section 5.6). */
const MAX_ATTRIBUTE = 1024;

/** A domain is checked as an attribute before it is looked at as a host; in Firefox it matches no host then. */
export const domainText: ApiCheck = ({ domain }, dialect) => {
  if (byteLength(domain) > MAX_ATTRIBUTE) return [rejection('domainTooLong', 'domain')];
  return hasRefused(domain, dialect) || hasOuterSpace(domain, dialect)
    ? [rejection('domainMalformed', 'domain')]
    : [];
};
