import { byteLength, cookieSize } from '../../cookie/size.ts';
import type { Rule } from '../rule.ts';

/** Bytes of name and value together (RFC 6265bis section 5.7). */
const MAX_SIZE = 4096;

export const size: Rule = (cookie) => {
  const bytes = cookieSize(cookie);
  if (bytes <= MAX_SIZE) return [];
  return [
    {
      code: 'tooBig',
      severity: 'reject',
      field: byteLength(cookie.name) > MAX_SIZE ? 'name' : 'value',
      params: [String(bytes), String(bytes - MAX_SIZE)],
    },
  ];
};
