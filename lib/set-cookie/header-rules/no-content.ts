import type { HeaderRule } from '../header-rule.ts';

/** A cookie needs a name or a value (section 5.7, step 2). */
export const noContent: HeaderRule = ({ cookie, parsed: { name, value } }) => {
  if (cookie.name !== '' || cookie.value !== '') return [];
  const span = { start: name.span.start, end: value.span.end };
  return [
    {
      code: 'noContent',
      severity: 'reject',
      span: span.end > span.start ? span : null,
      params: [],
      section: '5.7',
      chromium: 'NoCookieContent',
    },
  ];
};
