import { KNOWN, MAX_SHOWN } from '../attribute-names.ts';
import type { HeaderRule } from '../header-rule.ts';

/** An attribute that no browser knows does nothing: perhaps a slip of the pen, or a part of a value with a `;` in it. */
export const unknownAttribute: HeaderRule = ({ parsed: { attributes } }) =>
  attributes
    .filter(({ key }) => !KNOWN.has(key))
    .slice(0, MAX_SHOWN)
    .map(({ name, span }) => ({
      code: 'attributeUnknown',
      severity: 'warn',
      span,
      params: [name.text],
      section: '5.6',
    }));
