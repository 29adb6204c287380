import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { bundleText } from '../../lib/snapshot/bundle.ts';
import { snapshotFileName } from '../../lib/snapshot/file-name.ts';
import type { Snapshot, SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import { messageOf } from '../../lib/store/message-of.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { FormDialog } from './FormDialog.tsx';
import { PassphraseFields } from './PassphraseFields.tsx';
import { SnapshotNames } from './SnapshotNames.tsx';
import type { SnapshotsProps } from './snapshots-props.ts';
import { useStoppable } from './use-stoppable.ts';
import { Working } from './Working.tsx';

interface ExportDialogProps extends Pick<SnapshotsProps, 'snapshots' | 'now'> {
  readonly infos: readonly SnapshotInfo[];
  readonly onClose: () => void;
}

/** Names shown at most. */
const MOST = 5;

/** Saves snapshots as one file, encrypted unless one wants it otherwise. The passphrase is nowhere but here. */
export function ExportDialog({ snapshots, infos, now, onClose }: ExportDialogProps) {
  const [form, setForm] = useState<'sealed' | 'plain'>('sealed');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isTried, setTried] = useState(false);
  const { isRunning, run, stop } = useStoppable();
  const [said, setSaid] = useState<{ kind: 'saved' | 'failed'; words: string } | null>(null);
  const isSealed = form === 'sealed';

  const write = async (signal: AbortSignal) => {
    const found = await Promise.all(infos.map(({ id }) => snapshots.store.get(id)));
    const whole = found.filter((each): each is Snapshot => each !== null);
    if (whole.length === 0) throw new Error(i18n.t('snapshots.gone'));
    const name = snapshotFileName(whole, isSealed, now());
    const plain = bundleText(whole);
    return isSealed
      ? { name, type: 'text/plain', text: await snapshots.sealer.seal(plain, passphrase, signal) }
      : { name, type: 'application/json', text: plain };
  };
  const save = async () => {
    setTried(true);
    if (isRunning || (isSealed && (passphrase === '' || passphrase !== again))) return;
    setSaid(null);
    try {
      const file = await run(write);
      if (!file) return;
      snapshots.saveFile(file);
      setSaid({ kind: 'saved', words: file.name });
    } catch (reason) {
      setSaid({ kind: 'failed', words: messageOf(reason) });
    }
  };
  return (
    <FormDialog
      title={i18n.t('snapshots.exportTitle', infos.length)}
      submitLabel={i18n.t('snapshots.saveFile')}
      isBusy={isRunning}
      cancelLabel={i18n.t(said?.kind === 'saved' ? 'snapshots.close' : 'snapshots.cancel')}
      onCancel={isRunning ? stop : onClose}
      foot={
        <p class="snap-form__foot" role="status">
          {isRunning ? (
            <Working words={i18n.t(isSealed ? 'snapshots.sealing' : 'snapshots.reading')} />
          ) : (
            said && (
              <Sentence
                id={said.kind === 'saved' ? 'snapshots.saved' : 'snapshots.error'}
                params={[<ValueText key="words" value={said.words} />]}
              />
            )
          )}
        </p>
      }
      onSubmit={save}
      onClose={onClose}
    >
      <SnapshotNames infos={infos} most={MOST} />
      <div class="snap-form__choice">
        <Segmented
          label={i18n.t('snapshots.how')}
          value={form}
          segments={[
            { value: 'sealed' as const, label: i18n.t('snapshots.form.sealed') },
            { value: 'plain' as const, label: i18n.t('snapshots.form.plain') },
          ]}
          onChange={setForm}
        />
        <p class="snap-form__hint">
          {i18n.t(isSealed ? 'snapshots.sealedHint' : 'snapshots.plainHint')}
        </p>
      </div>
      {isSealed && (
        <PassphraseFields
          passphrase={passphrase}
          again={again}
          onPassphrase={setPassphrase}
          onAgain={setAgain}
          isTried={isTried}
        />
      )}
    </FormDialog>
  );
}
