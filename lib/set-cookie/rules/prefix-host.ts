import { DEMANDS, prefixRule } from '../prefix-rule.ts';

/** `__Host-` (RFC 6265bis section 4.1.3.2). */
export const prefixHost = prefixRule('__Host-', [
  DEMANDS.secure,
  DEMANDS.hostOnly,
  DEMANDS.rootPath,
]);
