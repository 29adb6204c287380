import { FileText, FolderOpen, X } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { FORMATS } from '../../lib/format/formats/index.ts';
import type { ImportStore } from '../../lib/store/import/create-import-store.ts';
import { type ImportState, LONGEST_TYPED } from '../../lib/store/import/import-state.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { formatName, formatOptions } from './formats.ts';
import { storeName } from './store-name.ts';
import { withPasted } from './with-pasted.ts';

interface ImportSourceProps {
  readonly imports: ImportStore;
  readonly state: ImportState;
  readonly onFile: (file: File | undefined) => void;
}

/** Where the cookies come from, how they are written, and where they go. */
export function ImportSource({ imports, state, onFile }: ImportSourceProps) {
  const { typed, file, text, chosenFormat, stores, choice } = state;
  const picker = useRef<HTMLInputElement>(null);
  const removal = useRef<HTMLButtonElement>(null);
  const isPasted = file?.name === null;
  useLayoutEffect(() => {
    // The field that had the focus is gone.
    if (isPasted) removal.current?.focus();
  }, [isPasted]);
  const automatic =
    text.kind === 'read' && chosenFormat === null
      ? i18n.t('import.recognised', [formatName(text.format)])
      : i18n.t('import.automatic');
  return (
    <div class="import-source">
      <div class="import-source__text">
        {file ? (
          <p class="import-source__file">
            <Icon icon={FileText} />
            <span class="truncate">
              {file.name === null ? (
                i18n.t('import.longText', [file.text.length.toLocaleString()])
              ) : (
                <Sentence
                  id="import.fileLoaded"
                  params={[
                    <b key="name">
                      <ValueText value={file.name} most={120} />
                    </b>,
                  ]}
                />
              )}
            </span>
            <IconButton
              icon={X}
              size="small"
              label={i18n.t(isPasted ? 'import.removeText' : 'import.removeFile')}
              buttonRef={removal}
              onClick={() => imports.takeFile(null)}
            />
          </p>
        ) : (
          <TextField
            label={i18n.t('import.text')}
            placeholder={i18n.t('import.textHint')}
            mono
            rows={4}
            value={typed}
            onInput={imports.type}
            onPaste={(event) => {
              const whole = withPasted(event);
              if (whole.length <= LONGEST_TYPED) return;
              event.preventDefault();
              imports.type(whole);
            }}
          />
        )}
      </div>
      <div class="import-source__choices">
        <div class="import-source__pick">
          <Button size="small" icon={FolderOpen} onClick={() => picker.current?.click()}>
            {i18n.t('import.file')}
          </Button>
          <span class="dim">{i18n.t('import.drop')}</span>
          <input
            ref={picker}
            type="file"
            class="visually-hidden"
            tabIndex={-1}
            aria-label={i18n.t('import.file')}
            onChange={(event) => {
              const { currentTarget } = event;
              onFile(currentTarget.files?.[0]);
              // Choosing the same file again, because it has changed, is another choice.
              currentTarget.value = '';
            }}
          />
        </div>
        <Select
          label={i18n.t('import.format')}
          value={chosenFormat ?? ''}
          options={[{ value: '', label: automatic }, ...formatOptions(FORMATS)]}
          onChange={(id) => imports.chooseFormat(id || null)}
        />
        {stores.length > 1 && (
          <Select
            label={i18n.t('import.store')}
            value={choice.storeId}
            options={stores.map((id) => ({ value: id, label: storeName(id) }))}
            onChange={imports.chooseStore}
          />
        )}
      </div>
    </div>
  );
}
