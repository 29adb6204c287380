import { coversHost } from '../../cookie/domain-match.ts';
import { isLocalHost } from '../../cookie/host.ts';
import type { Rule } from '../rule.ts';

/**
 * A Secure cookie can be written for a page on plain http (the API writes it as if by https), but that
 * page neither sends nor sees it. Local hosts count as secure.
 */
export const secureOverHttp: Rule = (cookie, { plainHosts = [] }) => {
  if (!cookie.secure) return [];
  const host = plainHosts.find((each) => coversHost(cookie, each) && !isLocalHost(each));
  return host === undefined
    ? []
    : [{ code: 'secureOverHttp', severity: 'note', field: 'secure', params: [host] }];
};
