import { FolderOpen } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { LONGEST_TYPED } from '../../lib/store/import/import-state.ts';
import { withPasted } from '../transfer/with-pasted.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';

interface FileSourceProps {
  readonly pasted: string;
  readonly onFile: (file: Blob) => void;
  readonly onPaste: (text: string) => void;
}

/** Where a file comes from: the disk, or the clipboard. */
export function FileSource({ pasted, onFile, onPaste }: FileSourceProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="snap-form__choice">
        <Button icon={FolderOpen} onClick={() => picker.current?.click()} data-first-focus>
          {i18n.t('snapshots.file')}
        </Button>
        <input
          ref={picker}
          type="file"
          class="visually-hidden"
          tabIndex={-1}
          aria-label={i18n.t('snapshots.file')}
          onChange={(event) => {
            const { currentTarget } = event;
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            // Choosing the same file again, because it has changed, is another choice.
            currentTarget.value = '';
          }}
        />
        <p class="snap-form__hint">{i18n.t('snapshots.fileHint')}</p>
      </div>
      <TextField
        label={i18n.t('snapshots.pasted')}
        value={pasted}
        onInput={onPaste}
        onPaste={(event) => {
          const whole = withPasted(event);
          if (whole.length <= LONGEST_TYPED) return;
          event.preventDefault();
          onFile(new Blob([whole.trim()]));
        }}
        rows={3}
        mono
      />
    </>
  );
}
