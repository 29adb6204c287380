import { planAdd, planEdit } from '../../../lib/change/plan.ts';
import type { CookieStore } from '../../../lib/store/create-cookie-store.ts';
import { describeFailure, failuresOf, type Phrase } from '../describe-change.ts';
import { draftStatus, isDirty } from './draft-status.ts';

type DraftStore = Pick<CookieStore, 'getState' | 'apply' | 'discardDraft' | 'dismissReport'>;

/**
 * Saves the draft, and is done with it once the browser has taken it. Resolves to the sentence that says
 * why it did not; the draft then stays as it is.
 */
export async function saveDraft(store: DraftStore): Promise<Phrase | null> {
  const { draft } = store.getState();
  if (!draft) return null;
  const { original, edited } = draft;
  if (original && !isDirty(draft) && !draftStatus(store.getState()).removedMeanwhile) {
    store.discardDraft();
    return null;
  }
  const report = await store.apply(original ? planEdit(original, edited) : planAdd(edited));
  const failures = report && failuresOf(report);
  if (failures?.length === 0) {
    store.discardDraft();
    return null;
  }
  const words = store.getState().error ?? '';
  // The form says it: nobody needs to read it twice.
  store.dismissReport();
  return failures
    ? describeFailure(failures[0]?.failure ?? null)
    : { key: 'editor.notSaved', count: null, params: [words] };
}
