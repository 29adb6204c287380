import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/snapshot/keeping.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { message } from '../ui/message.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailureText } from './SaveFailureText.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { scopeChoices } from './take-scopes.ts';

interface TakeDialogProps extends Pick<SnapshotsProps, 'snapshots' | 'store' | 'state'> {
  readonly onClose: () => void;
}

/** Asks what to take a snapshot of, and what to call it. */
export function TakeDialog({ snapshots, store, state, onClose }: TakeDialogProps) {
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
    <FormDialog
      title={i18n.t('snapshots.take')}
      submitLabel={i18n.t('snapshots.takeShort')}
      isBusy={isBusy}
      isDisabled={!choice}
      onSubmit={take}
      onClose={onClose}
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
      />
      <div role="alert" class="snap-form__failure">
        {failure && <SaveFailureText failure={failure} onAsk={ask} />}
      </div>
    </FormDialog>
  );
}
