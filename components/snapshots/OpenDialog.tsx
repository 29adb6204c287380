import { LockKeyhole } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/snapshot/keeping.ts';
import { storeName } from '../transfer/store-name.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FaultText } from './FaultText.tsx';
import { FileContents } from './FileContents.tsx';
import { FileSource } from './FileSource.tsx';
import { FormDialog } from './FormDialog.tsx';
import { SaveFailureText } from './SaveFailureText.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { useKeeping } from './use-keeping.ts';
import { useOpenedFile } from './use-opened-file.ts';
import { Working } from './Working.tsx';

interface OpenDialogProps extends Pick<SnapshotsProps, 'snapshots' | 'store' | 'state'> {
  /** A file that was chosen elsewhere; null to choose one here. */
  readonly file: Blob | null;
  readonly onClose: () => void;
}

/** Takes snapshots in from a file, once it has been shown what is in it. The passphrase is nowhere but here. */
export function OpenDialog({ snapshots, store, state, file, onClose }: OpenDialogProps) {
  const [pasted, setPasted] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const opened = useOpenedFile(snapshots, file);
  const { found, sealed, fault } = opened;
  const keeping = useKeeping(snapshots.store);
  const working = opened.working ?? keeping.working;
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  // Those of another browser or container become those of the page: there may be no such store here.
  const storeId = state.page?.storeId ?? null;

  const restart = () => {
    opened.restart();
    setFailure(null);
    setPasted('');
    setPassphrase('');
  };
  const stop = () => {
    opened.stop();
    keeping.stop();
  };
  const keep = async () => {
    if (!found || storeId === null) return;
    setFailure(null);
    const result = await keeping.keep(found.snapshots, storeId);
    if (result?.saved === null) setFailure(result.failure);
    else onClose();
  };
  const submit = () => {
    if (working !== null) return;
    if (found) keep();
    else if (sealed && passphrase !== '') opened.unlock(sealed, passphrase);
  };
  const unlockLabel = sealed ? i18n.t('snapshots.unlock') : null;
  const submitLabel = found ? i18n.t('snapshots.keep', found.snapshots.length) : unlockLabel;
  return (
    <FormDialog
      title={i18n.t('snapshots.openTitle')}
      size={560}
      submitLabel={submitLabel}
      isBusy={working !== null}
      isDisabled={found ? storeId === null : passphrase === ''}
      onCancel={working === null ? onClose : stop}
      foot={
        <>
          <p class="snap-form__foot" role="status">
            {working !== null ? (
              <Working words={working} />
            ) : (
              found && storeId !== null && i18n.t('snapshots.keepInto', [storeName(storeId)])
            )}
          </p>
          {(sealed || found) && <Button onClick={restart}>{i18n.t('snapshots.otherFile')}</Button>}
        </>
      }
      onSubmit={submit}
      onClose={onClose}
    >
      {!sealed && !found && (
        <FileSource
          pasted={pasted}
          onFile={opened.open}
          onPaste={(text) => {
            setPasted(text);
            if (text.trim() === '') restart();
            else opened.open(new Blob([text.trim()]));
          }}
        />
      )}
      {sealed && !found && (
        <>
          <p class="snap-form__subject">
            <Icon icon={LockKeyhole} /> {i18n.t('snapshots.isSealed')}
          </p>
          <TextField
            label={i18n.t('snapshots.passphraseOpen')}
            type="password"
            value={passphrase}
            onInput={setPassphrase}
            hint={i18n.t('snapshots.notStored')}
            takesFocus
          />
        </>
      )}
      {found && <FileContents snapshots={found.snapshots} faults={found.faults} />}
      <div role="alert" class="snap-form__failure">
        {fault && <FaultText fault={fault.fault} of={fault.of} />}
        {failure && <SaveFailureText failure={failure} onAsk={store.askForAccess} />}
      </div>
    </FormDialog>
  );
}
