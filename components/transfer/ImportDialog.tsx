import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Running } from '../cookies/DialogProgress.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { matchesHotkey, parseHotkey } from '../ui/hotkey.ts';
import { isMac, isTextField } from '../ui/platform.ts';
import { ImportBody } from './ImportBody.tsx';
import { ImportFoot } from './ImportFoot.tsx';
import type { ImportProps } from './import-props.ts';

interface ImportDialogProps extends ImportProps, Running {
  readonly onClose: () => void;
}

/** The import in the panel. What was pasted is still there when it is opened again. */
export function ImportDialog(props: ImportDialogProps) {
  const { imports, masked, onSnapshots, onClose, ...running } = props;
  useLayoutEffect(() => imports.open(), [imports]);
  const onKey = (event: KeyboardEvent) => {
    const isUndo = matchesHotkey(parseHotkey('Mod+Z', isMac()), event);
    if (!isUndo || isTextField(event.target) || !imports.getState().applied) return;
    event.preventDefault();
    imports.undo();
  };
  return (
    <Dialog
      title={i18n.t('import.title')}
      size={1040}
      onClose={onClose}
      onKey={onKey}
      footer={<ImportFoot {...running} imports={imports} onDone={onClose} />}
    >
      <ImportBody imports={imports} masked={masked} onSnapshots={onSnapshots} />
    </Dialog>
  );
}
