import type { Rule } from '../rule.ts';

/** The first `=` ends the name (RFC 6265bis section 5.6). */
export const equalsInName: Rule = ({ name }) =>
  name.includes('=')
    ? [
        {
          code: 'equalsInName',
          severity: 'reject',
          field: 'name',
          params: [],
          mend: { name: name.replaceAll('=', '%3D') },
        },
      ]
    : [];
