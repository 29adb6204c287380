import { KNOWN, MAX_SHOWN } from '../attribute-names.ts';
import type { HeaderRule } from '../header-rule.ts';

/** Of repeated attributes the last one counts, even when it is no good (section 5.7). */
export const repeated: HeaderRule = ({ attributes, last }) =>
  attributes
    .filter((each) => KNOWN.has(each.key) && last.get(each.key) !== each)
    .slice(0, MAX_SHOWN)
    .map(({ name, span }) => ({
      code: 'attributeRepeated',
      severity: 'warn',
      span,
      params: [name.text],
      section: '5.7',
    }));
