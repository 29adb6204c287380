import type { HeaderRule } from '../header-rule.ts';

/** Seconds that a response may well be under way. */
const TOLERANCE = 5;

/** An Expires is read by the server's own clock, where the response tells it. */
export const clockSkew: HeaderRule = ({ expiry: { shift, source } }) => {
  if (source === null || Math.abs(shift) <= TOLERANCE) return [];
  return [
    {
      code: 'clockSkew',
      severity: 'rewrite',
      span: source.span,
      params: [String(Math.round(shift))],
      section: '5.7',
    },
  ];
};
