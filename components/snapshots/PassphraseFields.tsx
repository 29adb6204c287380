import { i18n } from '#i18n';
import { passphraseStrength } from '../../lib/snapshot/passphrase.ts';
import type { FieldNote } from '../ui/FieldNotes.tsx';
import { message } from '../ui/message.ts';
import { TextField } from '../ui/TextField.tsx';

interface PassphraseFieldsProps {
  readonly passphrase: string;
  readonly again: string;
  readonly onPassphrase: (text: string) => void;
  readonly onAgain: (text: string) => void;
  /** Whether it was tried to go on with them as they are. */
  readonly isTried: boolean;
}

/** A passphrase, twice, with a hint at how strong it is. */
export function PassphraseFields(props: PassphraseFieldsProps) {
  const { passphrase, again, onPassphrase, onAgain, isTried } = props;
  return (
    <>
      <TextField
        label={i18n.t('snapshots.passphrase')}
        type="password"
        value={passphrase}
        takesFocus
        onInput={onPassphrase}
        hint={i18n.t('snapshots.notStored')}
        notes={strengthNotes(passphrase, isTried)}
      />
      <TextField
        label={i18n.t('snapshots.again')}
        type="password"
        value={again}
        onInput={onAgain}
        notes={
          passphrase !== again && (isTried || !passphrase.startsWith(again))
            ? [{ id: 'not-same', tone: 'error', text: i18n.t('snapshots.notSame') }]
            : []
        }
      />
    </>
  );
}

function strengthNotes(passphrase: string, isTried: boolean): readonly FieldNote[] {
  if (passphrase === '') {
    return isTried ? [{ id: 'none', tone: 'error', text: i18n.t('snapshots.noPassphrase') }] : [];
  }
  const strength = passphraseStrength(passphrase);
  const text = message(`snapshots.strength.${strength}`);
  return [
    strength === 'good'
      ? { id: 'strength', tone: 'info', text }
      : { id: 'strength', tone: 'warning', text: `${text} ${i18n.t('snapshots.strengthMend')}` },
  ];
}
