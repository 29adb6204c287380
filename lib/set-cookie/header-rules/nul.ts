import type { HeaderRule } from '../header-rule.ts';

/** A NUL makes the whole response invalid: no cookie of it is stored, and no page shown. */
export const nul: HeaderRule = ({ header, request }) => {
  const at = header.indexOf('\0');
  if (at === -1 || request.via === 'script') return [];
  return [
    {
      code: 'nulInResponse',
      severity: 'reject',
      span: { start: at, end: at + 1 },
      params: [],
      section: 'RFC 9110 5.5',
    },
  ];
};
