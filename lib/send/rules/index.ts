import type { SendRule } from '../send-rule.ts';
import { domain } from './domain.ts';
import { expiry } from './expiry.ts';
import { httpOnly } from './http-only.ts';
import { partition } from './partition.ts';
import { path } from './path.ts';
import { sameSite } from './same-site.ts';
import { secure } from './secure.ts';
import { thirdParty } from './third-party.ts';

/** Every rule about when a cookie is sent, in the order in which they are told. */
export const SEND_RULES: readonly SendRule[] = [
  expiry,
  domain,
  path,
  secure,
  httpOnly,
  sameSite,
  partition,
  thirdParty,
];
