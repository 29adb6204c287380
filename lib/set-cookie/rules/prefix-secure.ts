import { DEMANDS, prefixRule } from '../prefix-rule.ts';

/** `__Secure-` (RFC 6265bis section 4.1.3.1). */
export const prefixSecure = prefixRule('__Secure-', [DEMANDS.secure]);
