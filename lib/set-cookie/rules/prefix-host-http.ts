import { DEMANDS, prefixRule } from '../prefix-rule.ts';

/** `__Host-Http-`: what it demands beyond `__Host-`, whose rule applies to the name as well. */
export const prefixHostHttp = prefixRule('__Host-Http-', [DEMANDS.httpOnly]);
