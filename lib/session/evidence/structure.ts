import { by, type Clue, clue } from '../clue.ts';
import type { Structure } from '../structures/structure.ts';
import type { EvidenceKind } from './kind.ts';

/** Keys of data that say who holds it, in lower case and without a leading `_`. */
const IDENTITY = new Set(
  'sub sid upn oid uid session_state sessionstate preferred_username login mail email role roles scope scopes scp permissions authorities groups passport identity access_token access-token accesstoken refresh_token refresh-token refreshtoken id_token id-token idtoken tenant is_admin isadmin'.split(
    ' ',
  ),
);
/** The same of whoever may have an id and a name. */
const HOLDER = /^(?:auth_|login_)?(?:user|account|member|org|session)(?:_?(?:id|name))?$/;
/** What the keys of data hold that guards a single step: anti-forgery, a login under way. */
const STEP = ['csrf', 'xsrf', 'nonce', 'verifier', 'challenge', 'redirect'];
/** Bytes of the shortest session keys. */
const LEAST_ROOM = 20;
/** With a signature around it, a short id is enough. */
const LEAST_SIGNED_BITS = 20;
/** What is longer is data, encrypted or compressed. */
const LONGEST_ID = 64;
const SHOWN = 3;

function isIdentity(key: string): boolean {
  const lower = key.toLowerCase();
  const bare = lower.startsWith('_') ? lower.slice(1) : lower;
  return IDENTITY.has(bare) || HOLDER.test(bare);
}

function isStep(key: string): boolean {
  const lower = key.toLowerCase();
  return lower === 'state' || STEP.some((word) => lower.includes(word));
}

function some(keys: readonly string[]): string {
  return keys.slice(0, SHOWN).join(', ') || '…';
}

function tokenClue({ format, keys }: Structure): Clue {
  const identity = keys.filter(isIdentity);
  if (identity.length > 0) return clue('tokenIdentity', 'auth-token', format, some(identity));
  const step = keys.find(isStep);
  if (step !== undefined) return clue('tokenStep', 'csrf', format, step);
  return clue('tokenOther', 'auth-token', format, some(keys));
}

function signedClue({ format, content, isData }: Structure, bits: number): Clue {
  if (content === null || isData) return clue('signedData', 'auth-token', format);
  if (bits >= LEAST_SIGNED_BITS) {
    const role = content.length > LONGEST_ID ? 'auth-token' : 'session-id';
    return clue('signedId', role, format, String(Math.floor(bits)));
  }
  return clue('signedValue', 'auth-token', format);
}

function sealedClue({ format, room, isGuess }: Structure): Clue {
  if (isGuess) return clue('sealedGuess', 'auth-token', String(room));
  if (room < LEAST_ROOM) return clue('sealedSmall', 'preference', format, String(room));
  return clue('sealed', 'auth-token', format);
}

function plainClue({ format, isData, keys }: Structure): Clue | null {
  if (!isData) return null;
  const identity = keys.filter(isIdentity);
  if (identity.length > 0) return clue('plainIdentity', 'auth-token', format, some(identity));
  return clue('plainData', 'preference', format);
}

function structureClue(structure: Structure, bits: number): Clue | null {
  switch (structure.kind) {
    case 'token':
      return tokenClue(structure);
    case 'signed':
      return signedClue(structure, bits);
    case 'sealed':
      return sealedClue(structure);
    case 'plain':
      return plainClue(structure);
  }
}

/** What the value is once unwrapped. Content outranks the name: it was not chosen by whoever named the cookie. */
export const structureEvidence: EvidenceKind = ({ structure, secret, maker }, clues) => {
  const found = structure && structureClue(structure, secret.bits);
  if (found) clues.push(maker === null ? found : by(maker, found));
};
