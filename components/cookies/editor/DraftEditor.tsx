import { planRemove } from '../../../lib/change/plan.ts';
import { keyId } from '../../../lib/cookie/key.ts';
import type { CookieStore } from '../../../lib/store/create-cookie-store.ts';
import { useNow } from '../../use-now.ts';
import { useStore } from '../../use-store.ts';
import { CookieForm } from './CookieForm.tsx';
import { draftStatus } from './draft-status.ts';
import { formContext } from './form-context.ts';
import { saveDraft } from './save-draft.ts';

/** Milliseconds between two looks at the clock: the form counts the seconds to an expiry. */
const TICK = 1000;

/** The form for the draft of a store; nothing while there is no draft. */
export function DraftEditor({ store }: { readonly store: CookieStore }) {
  const state = useStore(store, (current) => current);
  const now = useNow(TICK);
  const { draft } = state;
  if (!draft) return null;
  const { original } = draft;
  const status = draftStatus(state);
  const remove = () => {
    if (!original) return;
    store.discardDraft();
    store.apply(planRemove([original]));
  };
  return (
    <CookieForm
      key={original && keyId(original)}
      draft={draft}
      context={formContext(state, now)}
      status={status}
      onChange={store.changeDraft}
      onSave={() => saveDraft(store)}
      onCancel={store.discardDraft}
      onDelete={original && !status.removedMeanwhile ? remove : undefined}
    />
  );
}
