import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SnapshotInfo } from '../../lib/snapshot/snapshot.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import { TextField } from '../ui/TextField.tsx';
import { FormDialog } from './FormDialog.tsx';

interface EditDialogProps {
  readonly info: SnapshotInfo;
  readonly store: SnapshotStore;
  readonly onClose: () => void;
}

/** Gives a snapshot another name and note. */
export function EditDialog({ info, store, onClose }: EditDialogProps) {
  const [name, setName] = useState(info.name);
  const [note, setNote] = useState(info.note);
  return (
    <FormDialog
      title={i18n.t('snapshots.edit')}
      submitLabel={i18n.t('snapshots.save')}
      onSubmit={() => {
        store.change(info.id, { name: name.trim(), note: note.trim() });
        onClose();
      }}
      onClose={onClose}
    >
      <TextField label={i18n.t('snapshots.name')} value={name} onInput={setName} takesFocus />
      <TextField label={i18n.t('snapshots.note')} value={note} onInput={setNote} rows={3} />
    </FormDialog>
  );
}
