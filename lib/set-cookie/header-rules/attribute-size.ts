import { byteLength } from '../../cookie/size.ts';
import { MAX_SHOWN } from '../attribute-names.ts';
import type { HeaderRule } from '../header-rule.ts';

/** An attribute with a value of more than 1,024 bytes does not count (section 5.6, step 6). */
export const attributeSize: HeaderRule = ({ tooLong }) =>
  tooLong.slice(0, MAX_SHOWN).map(({ name, value, span }) => ({
    code: 'attributeTooLong',
    severity: 'rewrite',
    span,
    params: [name.text, String(byteLength(value.text))],
    section: '5.6',
  }));
