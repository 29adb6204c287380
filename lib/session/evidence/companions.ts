import { by, clue } from '../clue.ts';
import { SIGNATURE } from '../siblings.ts';
import type { EvidenceKind } from './kind.ts';

/** HMAC of SHA-1 or SHA-256 in base64url. https://www.npmjs.com/package/keygrip */
const KEYGRIP = /^[\w-]{27}$|^[\w-]{43}$/;
/** Who signs in a cookie beside it. */
const SIGNER = 'Express / Koa';

/**
 * Cookies that belong together. Without the signature that cookie-session and koa-session keep in a cookie of its own,
 * and without any piece of a long value, the session is lost.
 */
export const companionEvidence: EvidenceKind = ({ cookie, value, pieces, siblings }, clues) => {
  if (pieces > 1) clues.push(clue('pieces', null, String(pieces)));
  if (cookie.name.endsWith(SIGNATURE) && KEYGRIP.test(value)) {
    const signed = cookie.name.slice(0, -SIGNATURE.length);
    clues.push(by(SIGNER, clue('signature', 'auth-token', signed)));
  }
  if (siblings.signed.has(cookie.name)) {
    const signature = `${cookie.name}${SIGNATURE}`;
    clues.push(by(SIGNER, clue('companionSignature', 'auth-token', signature)));
  }
};
