import { cookieSize } from '../../cookie/size.ts';
import type { HeaderRule } from '../header-rule.ts';

/** Bytes of name and value together (section 5.6, step 6). */
const MAX_SIZE = 4096;

export const size: HeaderRule = ({ cookie, parsed: { name, value } }) => {
  const bytes = cookieSize(cookie);
  if (bytes <= MAX_SIZE) return [];
  const span = { start: Math.min(name.span.start, value.span.start), end: value.span.end };
  return [
    {
      code: 'tooBig',
      severity: 'reject',
      span,
      params: [String(bytes), String(bytes - MAX_SIZE)],
      section: '5.6',
      chromium: 'NameValuePairExceedsMaxSize',
    },
  ];
};
