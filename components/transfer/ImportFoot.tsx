import { Undo2 } from 'lucide';
import { i18n } from '#i18n';
import type { ImportStore } from '../../lib/store/import/create-import-store.ts';
import { isTaken } from '../../lib/transfer/plan-import.ts';
import { DialogProgress, type Running } from '../cookies/DialogProgress.tsx';
import { Sentence } from '../cookies/Sentence.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { useStore } from '../use-store.ts';

interface ImportFootProps extends Running {
  readonly imports: ImportStore;
  /** What else there is to do once it is imported. */
  readonly onDone?: (() => void) | undefined;
}

/** The way on: to import, and then to take it back or to go. */
export function ImportFoot({ imports, onDone, ...running }: ImportFootProps) {
  const { applied, choice, isReading, progress, applying, error } = useStore(
    imports,
    (state) => state,
  );
  if (applied) {
    return (
      <>
        <DialogProgress {...running} />
        <Button icon={Undo2} onClick={imports.undo}>
          {i18n.t('import.undo')}
        </Button>
        <Button onClick={imports.back}>{i18n.t('import.back')}</Button>
        {onDone && (
          <Button variant="primary" onClick={onDone}>
            {i18n.t('import.done')}
          </Button>
        )}
      </>
    );
  }
  // While the next text is read, nobody asks for the rows of the last: those of the next are made meanwhile.
  const rows = progress === null ? imports.rows() : [];
  const count = rows.filter((row) => isTaken(row, choice.leftOut)).length;
  return (
    <>
      {applying && running.running ? (
        <DialogProgress {...running} />
      ) : (
        <p class="import__error" role="alert">
          {error !== null && (
            <Sentence id="import.failed" params={[<ValueText key="words" value={error} />]} />
          )}
        </p>
      )}
      <Button
        variant="primary"
        busy={applying !== null}
        disabled={isReading || count === 0}
        onClick={imports.apply}
      >
        {i18n.t('import.chosen', count)}
      </Button>
    </>
  );
}
