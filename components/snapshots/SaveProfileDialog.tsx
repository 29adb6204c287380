import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/snapshot/keeping.ts';
import { siteScope } from '../../lib/snapshot/scope.ts';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import type { Place } from '../../lib/store/snapshots/snapshot-list.ts';
import type { SnapshotKeeper } from '../../lib/store/snapshots/snapshot-store-deps.ts';
import { Checkbox } from '../ui/Checkbox.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailureText } from './SaveFailureText.tsx';

interface SaveProfileDialogProps {
  readonly keeper: SnapshotKeeper;
  readonly place: Place;
  readonly tabId: number;
  /** Those that there are: one of the same name is replaced. */
  readonly profiles: readonly SnapshotInfo[];
  readonly onAsk: (origins: readonly string[]) => Promise<boolean>;
  readonly onSaved: (name: string) => void;
  readonly onClose: () => void;
}

/** Saves a site as it is now, under the name of who one is there. */
export function SaveProfileDialog(props: SaveProfileDialogProps) {
  const { keeper, place, tabId, profiles, onAsk, onSaved, onClose } = props;
  const [name, setName] = useState('');
  const [withStorage, setWithStorage] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const wanted = name.trim();
  const namesakes = profiles.filter((profile) => profile.name === wanted);

  const save = async () => {
    if (wanted === '' || isBusy) return;
    setBusy(true);
    try {
      const result = await keeper.take({
        scope: siteScope(place.storeId, place.site),
        name: wanted,
        note: '',
        tabId: withStorage ? tabId : null,
      });
      if (!result.saved) return setFailure(result.failure);
      if (namesakes.length > 0) await keeper.remove(namesakes.map(({ id }) => id));
      onSaved(wanted);
      onClose();
    } catch (reason) {
      setFailure({ code: 'error', detail: messageOf(reason) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={i18n.t('snapshots.profileTitle')}
      size={400}
      submitLabel={i18n.t(namesakes.length > 0 ? 'snapshots.profileReplace' : 'snapshots.save')}
      isBusy={isBusy}
      isDisabled={wanted === ''}
      onSubmit={save}
      onClose={onClose}
    >
      <p class="snap-form__hint">{i18n.t('snapshots.profileHint', [place.site])}</p>
      <TextField
        label={i18n.t('snapshots.profileName')}
        placeholder={i18n.t('snapshots.profileExample')}
        value={name}
        onInput={setName}
        notes={
          namesakes.length > 0
            ? [{ id: 'same', tone: 'info', text: i18n.t('snapshots.profileNamesake') }]
            : []
        }
        takesFocus
      />
      <Checkbox
        label={i18n.t('snapshots.storage')}
        checked={withStorage}
        onChange={setWithStorage}
      />
      <div role="alert" class="snap-form__failure">
        {failure && (
          <SaveFailureText
            failure={failure}
            onAsk={async (origins) => {
              if (await onAsk(origins)) await save();
            }}
          />
        )}
      </div>
    </FormDialog>
  );
}
