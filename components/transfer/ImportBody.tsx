import './Import.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { messageOf } from '../../lib/store/message-of.ts';
import { Sentence } from '../cookies/Sentence.tsx';
import { AccessBanner } from '../cookies/states/index.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { useStore } from '../use-store.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportReading } from './ImportReading.tsx';
import { ImportResult } from './ImportResult.tsx';
import { ImportSource } from './ImportSource.tsx';
import { ImportStorage } from './ImportStorage.tsx';
import { readImportFile } from './import-file.ts';
import type { ImportProps } from './import-props.ts';
import { ScopeFields } from './ScopeFields.tsx';

/** An import from the text to what became of it; files may be dropped anywhere. */
export function ImportBody({ imports, masked, onSnapshots }: ImportProps) {
  const state = useStore(imports, (current) => current);
  const [isDragging, setDragging] = useState(false);
  const [fileError, setFileError] = useState<string | null>(null);
  const { text, choice, applied, missingAccess, progress } = state;

  const take = (file: File | undefined) => {
    if (!file) return;
    setFileError(null);
    readImportFile(file).then(imports.takeFile, (reason) => setFileError(messageOf(reason)));
  };
  const onOpen =
    onSnapshots &&
    (() => onSnapshots(state.file?.source ?? new Blob([state.file?.text ?? state.typed])));
  const isRead = text.kind === 'read' && progress === null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped anywhere; a button chooses one as well.
    <div
      class="import"
      data-dragging={isDragging ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setDragging(true);
      }}
      onDragLeave={(event) => {
        const { relatedTarget, currentTarget } = event;
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) {
          setDragging(false);
        }
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDragging(false);
        take(event.dataTransfer?.files[0]);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) imports.apply();
      }}
    >
      {isDragging && <div class="import__drop">{i18n.t('import.dropNow')}</div>}
      {applied ? (
        <ImportResult applied={applied} masked={masked} />
      ) : (
        <>
          <ImportSource imports={imports} state={state} onFile={take} />
          {fileError !== null && (
            <p class="import__fault" role="alert">
              <Sentence
                id="import.fileFailed"
                params={[<ValueText key="words" value={fileError} />]}
              />
            </p>
          )}
          {isRead && (
            <>
              <ScopeFields imports={imports} entries={text.entries} choice={choice} />
              <AccessBanner missing={missingAccess} onAsk={imports.askForAccess} />
              {text.storage && <ImportStorage storage={text.storage} onOpen={onOpen} />}
            </>
          )}
          <ImportReading imports={imports} state={state} onOpen={onOpen} />
          {isRead && <ImportPreview imports={imports} leftOut={choice.leftOut} masked={masked} />}
        </>
      )}
    </div>
  );
}
