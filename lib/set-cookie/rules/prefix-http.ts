import { DEMANDS, prefixRule } from '../prefix-rule.ts';

/** `__Http-`: only a server can have set it. Newer than RFC 6265bis; Chromium and Firefox enforce it. */
export const prefixHttp = prefixRule('__Http-', [DEMANDS.secure, DEMANDS.httpOnly]);
