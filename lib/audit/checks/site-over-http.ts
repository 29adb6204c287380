import { type Check, draft } from '../check.ts';

/**
 * A page that comes over plain http: what travels can be read and changed on the way, and no cookie of it can be
 * Secure. One finding for the one cause, however many cookies there are.
 */
export const siteOverHttp: Check = ({ url, host, isDevelopment, own }) => {
  if (url?.protocol !== 'http:' || isDevelopment || own.length === 0) return [];
  const severity = own.some(({ isCredential }) => isCredential) ? 'high' : 'low';
  return [draft(null, { code: 'siteOverHttp', severity, source: 'owaspTls', params: [host] })];
};
