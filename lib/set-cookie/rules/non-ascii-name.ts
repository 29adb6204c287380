import type { Rule } from '../rule.ts';

/** Firefox's API takes names as bytes: it stores `日本` as `å,`, and gives a server's `é` back as `Ã©`. */
export const nonAsciiName: Rule = ({ name }) =>
  /[^\0-\x7f]/.test(name)
    ? [{ code: 'nonAsciiName', severity: 'warn', field: 'name', params: [] }]
    : [];
