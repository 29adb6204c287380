import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { type Difference, differences } from '../../../lib/cookie/differences.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import type { CookieState, Draft } from '../../../lib/store/cookie-state.ts';
import { unsupportedReason } from '../../../lib/store/page.ts';
import { belongsToPage } from '../../../lib/store/page-scope.ts';

/** What has become of the jar around a cookie that is being edited. */
export interface DraftStatus {
  readonly removedMeanwhile: boolean;
  /** The cookie as it is now, where somebody changed it since the edit began. */
  readonly changedMeanwhile: Cookie | null;
  /** Whether saving would replace another cookie, which has the key that this one was given. */
  readonly sameKeyExists: boolean;
}

type DraftSource = Pick<CookieState, 'draft' | 'live' | 'page' | 'frameUrls' | 'hasAll' | 'status'>;

export function draftStatus(state: DraftSource): DraftStatus {
  const { draft, live } = state;
  if (!draft) return { removedMeanwhile: false, changedMeanwhile: null, sameKeyExists: false };
  const { original, edited } = draft;
  const editedId = keyId(edited);
  if (!original) {
    return { removedMeanwhile: false, changedMeanwhile: null, sameKeyExists: live.has(editedId) };
  }
  const originalId = keyId(original);
  const current = live.get(originalId);
  return {
    removedMeanwhile: !current && isListed(original, state),
    changedMeanwhile: current && differences(original, current).length > 0 ? current : null,
    sameKeyExists: editedId !== originalId && live.has(editedId),
  };
}

/** Whether the cookie would be among the live ones if it existed: not after the tab went to another site. */
function isListed(cookie: Cookie, { page, frameUrls, hasAll, status }: DraftSource): boolean {
  if (status.kind !== 'ready' || !page || unsupportedReason(page)) return false;
  return hasAll || belongsToPage(cookie, page.url, frameUrls);
}

/** Whether anything would be lost by throwing the draft away. */
export function isDirty({ original, edited }: Draft): boolean {
  if (!original) return edited.name !== '' || edited.value !== '';
  // Differences leave a second of an expiry out of account: here even that is an edit.
  return (
    differences(original, edited).length > 0 || original.expirationDate !== edited.expirationDate
  );
}

/** The fields that somebody else changed and that the draft does not hold yet: asked is the draft's, stored theirs. */
export function theirChanges({ original, edited }: Draft, theirs: Cookie | null): Difference[] {
  if (!original || !theirs) return [];
  const changed = new Set(differences(original, theirs).map(({ field }) => field));
  return differences(edited, theirs).filter(({ field }) => changed.has(field));
}
