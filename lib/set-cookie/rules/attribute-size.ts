import { byteLength } from '../../cookie/size.ts';
import type { Rule } from '../rule.ts';

/** Bytes of an attribute's value; a server's longer one is ignored (RFC 6265bis section 5.6). */
const MAX_ATTRIBUTE = 1024;

const FIELDS = [
  { field: 'path', code: 'pathTooLong' },
  { field: 'domain', code: 'domainTooLong' },
] as const;

export const attributeSize: Rule = (cookie) =>
  FIELDS.filter(({ field }) => byteLength(cookie[field]) > MAX_ATTRIBUTE).map(
    ({ field, code }) => ({
      code,
      severity: 'reject',
      field,
      params: [String(byteLength(cookie[field]))],
    }),
  );
