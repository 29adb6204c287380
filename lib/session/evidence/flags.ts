import { clue } from '../clue.ts';
import type { EvidenceKind } from './kind.ts';

const HTTP_ONLY = clue('httpOnly', null);
const SCRIPT_READABLE = clue('scriptReadable', null);
const SAME_SITE_NONE = clue('sameSiteNone', null);
const SAME_SITE_SET = clue('sameSiteSet', null);

/** Flags and reach: weak, since PHP's session IDs go without HttpOnly by default and load balancers' go with it. */
export const flagEvidence: EvidenceKind = ({ cookie }, clues) => {
  clues.push(cookie.httpOnly ? HTTP_ONLY : SCRIPT_READABLE);
  if (cookie.sameSite === 'no_restriction') clues.push(SAME_SITE_NONE);
  else if (cookie.sameSite !== 'unspecified') clues.push(SAME_SITE_SET);
  if (!cookie.hostOnly) clues.push(clue('wideDomain', null, cookie.domain));
};
