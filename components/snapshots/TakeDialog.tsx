import './Dialogs.css';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/snapshot/keeping.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { message } from '../ui/message.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { SaveFailureText } from './SaveFailureText.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { scopeChoices } from './take-scopes.ts';

interface TakeDialogProps extends Pick<SnapshotsProps, 'snapshots' | 'store' | 'state'> {
  readonly onClose: () => void;
}

/** Asks what to take a snapshot of, and what to call it. */
export function TakeDialog({ snapshots, store, state, onClose }: TakeDialogProps) {
  const formId = useId();
  const choices = scopeChoices(state);
  const [choiceId, setChoice] = useState(choices[0]?.id ?? 'browser');
  const choice = choices.find(({ id }) => id === choiceId) ?? choices[0];
  const [name, setName] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const [withStorage, setWithStorage] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const usual = choice?.site || i18n.t('snapshots.scope.browser');
  const isWeb = choices.length > 1;

  const take = async () => {
    const { page } = state;
    if (!choice || !page || isBusy) return;
    setBusy(true);
    const tabId = withStorage && isWeb ? page.tabId : null;
    const words = { name: (name ?? usual).trim() || usual, note: note.trim() };
    const result = await snapshots.store.take({ ...words, scope: choice.scope, tabId });
    setBusy(false);
    if (result.saved) onClose();
    else setFailure(result.failure);
  };
  const ask = async (origins: readonly string[]) => {
    if (await store.askForAccess(origins)) await take();
  };
  return (
    <Dialog
      title={i18n.t('snapshots.take')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{i18n.t('snapshots.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} busy={isBusy} disabled={!choice}>
            {i18n.t('snapshots.takeShort')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        class="snap-form"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <TextField
          label={i18n.t('snapshots.name')}
          value={name ?? usual}
          onInput={setName}
          takesFocus
        />
        {choice && choices.length > 1 && (
          <div class="snap-form__choice">
            <Segmented
              label={i18n.t('snapshots.what')}
              value={choice.id}
              segments={choices.map(({ id }) => ({
                value: id,
                label: message(`snapshots.scope.${id}`),
              }))}
              onChange={setChoice}
            />
            <p class="snap-form__hint">
              {message(`snapshots.scopeHint.${choice.id}`, [choice.site])}
            </p>
          </div>
        )}
        {isWeb && (
          <div class="snap-form__choice">
            <Checkbox
              label={i18n.t('snapshots.storage')}
              checked={withStorage}
              onChange={setWithStorage}
            />
            <p class="snap-form__hint">{i18n.t('snapshots.storageHint')}</p>
          </div>
        )}
        <TextField
          label={i18n.t('snapshots.note')}
          hint={i18n.t('snapshots.noteHint')}
          value={note}
          onInput={setNote}
          rows={2}
          onKeyDown={submitOnModEnter}
        />
        <div role="alert" class="snap-form__failure">
          {failure && <SaveFailureText failure={failure} onAsk={ask} />}
        </div>
      </form>
    </Dialog>
  );
}

/** In a field of several lines Enter begins another one. */
function submitOnModEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
}
