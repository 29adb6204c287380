import type { HeaderRule } from '../header-rule.ts';

/** A header without `=`: half of the browsers take it for the name, half for the value (section 5.6, step 3). */
export const bareText: HeaderRule = ({ parsed: { bare, value }, profile }) => {
  if (!bare || value.text === '') return [];
  const code = profile.bareText === 'name' ? 'bareIsName' : 'bareIsValue';
  return [{ code, severity: 'rewrite', span: value.span, params: [value.text], section: '5.6' }];
};
