import type { HeaderRule } from '../header-rule.ts';

/** Partitioned needs Secure (CHIPS). Chromium has no name for this refusal. */
export const partitioned: HeaderRule = ({ cookie, last }) => {
  const attribute = last.get('partitioned');
  if (!attribute || cookie.secure) return [];
  return [
    {
      code: 'partitionedNeedsSecure',
      severity: 'reject',
      span: attribute.span,
      params: [],
      section: 'CHIPS',
    },
  ];
};
