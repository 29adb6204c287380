import { clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

/** Flags and reach: weak, since PHP's session IDs go without HttpOnly by default and load balancers' go with it. */
export const flagEvidence: EvidenceKind = ({ cookie }, clues) => {
  clues.push(clue(cookie.httpOnly ? 'httpOnly' : 'scriptReadable', null));
  if (cookie.sameSite === 'no_restriction') clues.push(clue('sameSiteNone', null));
  else if (cookie.sameSite !== 'unspecified') clues.push(clue('sameSiteSet', null));
  if (!cookie.hostOnly) clues.push(clue('wideDomain', null, cookie.domain));
};
