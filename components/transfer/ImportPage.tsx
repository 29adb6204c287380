import { useLayoutEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChangeLabel } from '../../lib/change/change-set.ts';
import type { RunningChange } from '../../lib/change/course.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import { ChangeBar } from '../cookies/ChangeBar.tsx';
import { Tooltips } from '../ui/Tooltips.tsx';
import { useHotkeys } from '../ui/use-hotkeys.ts';
import { useStore } from '../use-store.ts';
import { ImportBody } from './ImportBody.tsx';
import { ImportFoot } from './ImportFoot.tsx';
import type { ImportProps } from './import-props.ts';

interface ImportPageProps extends ImportProps {
  readonly cookies: CookieStore;
  readonly rolledBack: ChangeLabel | null;
  readonly onDismissRolledBack: () => void;
  /** The change that is being made right now, where it takes its time. */
  readonly running: RunningChange | null;
  readonly onCancel: (id: string) => void;
}

/** The import on a page of its own, which no file picker closes as it would the popup. */
export function ImportPage(props: ImportPageProps) {
  const { imports, cookies, masked, rolledBack } = props;
  const { journal, report, attempt, error } = useStore(cookies, (state) => state);
  useLayoutEffect(() => imports.open(), [imports]);
  useHotkeys([
    { keys: 'Mod+Z', run: () => cookies.undo() },
    { keys: 'Mod+Shift+Z', run: () => cookies.redo() },
    { keys: 'Mod+Y', run: () => cookies.redo() },
  ]);
  return (
    <main class="import-page">
      <h1>{i18n.t('import.pageTitle')}</h1>
      <ImportBody imports={imports} masked={masked} />
      <footer class="import-page__foot">
        <ImportFoot imports={imports} />
      </footer>
      <ChangeBar
        journal={journal}
        report={report}
        attempt={attempt}
        error={error}
        rolledBack={rolledBack}
        running={props.running}
        onCancel={props.onCancel}
        framed
        onUndo={cookies.undo}
        onRedo={cookies.redo}
        onDismiss={() => {
          cookies.dismissReport();
          props.onDismissRolledBack();
        }}
      />
      <Tooltips />
    </main>
  );
}
