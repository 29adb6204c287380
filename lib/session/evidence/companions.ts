import { type Clue, clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

const SIGNATURE = '.sig';
/** HMAC of SHA-1 or SHA-256 in base64url. https://www.npmjs.com/package/keygrip */
const KEYGRIP = /^[\w-]{27}$|^[\w-]{43}$/;

/**
 * Cookies that belong together. Without the signature that cookie-session and koa-session keep in a cookie of its own,
 * and without any piece of a long value, the session is lost.
 */
export const companionEvidence: EvidenceKind = ({ cookie, value, pieces, siblings }) => {
  const clues: Clue[] = [];
  if (pieces > 1) clues.push(clue('pieces', null, String(pieces)));
  if (cookie.name.endsWith(SIGNATURE) && KEYGRIP.test(value)) {
    clues.push(clue('signature', 'auth-token', cookie.name.slice(0, -SIGNATURE.length)));
  }
  const signature = `${cookie.name}${SIGNATURE}`;
  if (siblings.has(signature)) clues.push(clue('companionSignature', 'auth-token', signature));
  return clues;
};
