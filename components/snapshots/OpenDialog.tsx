import { LockKeyhole } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SaveFailure } from '../../lib/snapshot/keeping.ts';
import { intoStore } from '../../lib/snapshot/snapshot.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import { storeName } from '../transfer/store-name.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FaultText } from './FaultText.tsx';
import { FileContents } from './FileContents.tsx';
import { FileSource } from './FileSource.tsx';
import { FormDialog } from './FormDialog.tsx';
import { type OpenedFile, readFile, readOpened, readPasted } from './open-file.ts';
import { SaveFailureText } from './SaveFailureText.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { useStoppable } from './use-stoppable.ts';
import { Working } from './Working.tsx';

interface OpenDialogProps extends Pick<SnapshotsProps, 'snapshots' | 'store' | 'state'> {
  readonly onClose: () => void;
}

/** Takes snapshots in from a file, once it has been shown what is in it. The passphrase is nowhere but here. */
export function OpenDialog({ snapshots, store, state, onClose }: OpenDialogProps) {
  const [pasted, setPasted] = useState('');
  const [file, setFile] = useState<OpenedFile | null>(null);
  /** The sealed file, also once its passphrase has turned out to be wrong. */
  const [sealed, setSealed] = useState<Uint8Array | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const { isRunning, run, stop } = useStoppable();
  const [isKeeping, setKeeping] = useState(false);
  const [failure, setFailure] = useState<SaveFailure | null>(null);
  const found = file?.kind === 'read' ? file : null;
  // Those of another browser or container become those of the page: there may be no such store here.
  const storeId = state.page?.storeId ?? null;

  const take = (opened: OpenedFile | null) => {
    setFile(opened);
    setFailure(null);
    if (opened?.kind === 'sealed') setSealed(opened.bytes);
  };
  const restart = () => {
    stop();
    take(null);
    setSealed(null);
    setPasted('');
    setPassphrase('');
  };
  const open = async (bytes: Uint8Array) => {
    try {
      const opened = await run((signal) => snapshots.sealer.open(bytes, passphrase, signal));
      if (opened) take(readOpened(opened));
    } catch (reason) {
      const fault = { code: 'broken-off', params: [messageOf(reason)] };
      take({ kind: 'fault', of: 'sealFault', fault });
    }
  };
  const keep = async () => {
    if (!found || storeId === null) return;
    setKeeping(true);
    const result = await snapshots.store.keep(
      found.snapshots.map((each) => intoStore(each, storeId)),
    );
    setKeeping(false);
    if (result?.saved === null) setFailure(result.failure);
    else onClose();
  };
  const submit = () => {
    if (isRunning || isKeeping) return;
    if (found) keep();
    else if (sealed && passphrase !== '') open(sealed);
  };
  const unlockLabel = sealed ? i18n.t('snapshots.unlock') : null;
  const submitLabel = found ? i18n.t('snapshots.keep', found.snapshots.length) : unlockLabel;
  return (
    <FormDialog
      title={i18n.t('snapshots.openTitle')}
      size={560}
      submitLabel={submitLabel}
      isBusy={isRunning || isKeeping}
      isDisabled={found ? storeId === null : passphrase === ''}
      onCancel={isRunning ? stop : onClose}
      foot={
        <>
          <p class="snap-form__foot" role="status">
            {isRunning && <Working words={i18n.t('snapshots.unlocking')} />}
            {found && storeId !== null && i18n.t('snapshots.keepInto', [storeName(storeId)])}
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
          onFile={async (chosen) => take(await readFile(chosen))}
          onPaste={(text) => {
            setPasted(text);
            take(text.trim() === '' ? null : readPasted(text));
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
        {file?.kind === 'fault' && <FaultText fault={file.fault} of={file.of} />}
        {failure && <SaveFailureText failure={failure} onAsk={store.askForAccess} />}
      </div>
    </FormDialog>
  );
}
