import { MAX_SHOWN } from '../attribute-names.ts';
import type { HeaderRule } from '../header-rule.ts';

const FLAGS = new Set(['secure', 'httponly', 'partitioned']);
const NO = /^["']?(0|false|no|off)["']?$/i;

/** A flag is set by its name alone: `Secure=false` is Secure (section 5.6.5). */
export const flagValue: HeaderRule = ({ attributes }) =>
  attributes
    .filter(({ key, value }) => FLAGS.has(key) && value.text !== '')
    .slice(0, MAX_SHOWN)
    .map(({ name, value, span }) => ({
      code: 'flagValueIgnored',
      severity: NO.test(value.text) ? 'warn' : 'note',
      span,
      params: [name.text, value.text],
      section: '5.6.5',
    }));
