import type { ChangeSet } from '../../lib/change/change-set.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import { describeFailure, failuresOf, type Phrase } from '../cookies/describe-change.ts';

export type ContentsStore = Pick<CookieStore, 'getState' | 'apply' | 'dismissReport'>;

/** Makes the change. Resolves to the sentence that says why it could not be made; null when it was. */
export async function saveContents(
  store: ContentsStore,
  changeSet: ChangeSet,
): Promise<Phrase | null> {
  const report = await store.apply(changeSet);
  const failures = report && failuresOf(report);
  if (failures?.length === 0) return null;
  const words = store.getState().error ?? '';
  // The editor says it: nobody needs to read it twice.
  store.dismissReport();
  return failures
    ? describeFailure(failures[0]?.failure ?? null)
    : { key: 'editor.notSaved', count: null, params: [words] };
}
