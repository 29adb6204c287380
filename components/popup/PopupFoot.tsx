import { Download, Plus } from 'lucide';
import { i18n } from '#i18n';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import { ChangeBar } from '../cookies/ChangeBar.tsx';
import { LockBar } from '../cookies/LockBar.tsx';
import { lockNews } from '../cookies/lock-news.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { PopupProps } from './popup-props.ts';

interface PopupFootProps
  extends Pick<
    PopupProps,
    'actions' | 'rolledBack' | 'onDismissRolledBack' | 'running' | 'onCancel'
  > {
  readonly store: CookieStore;
  readonly state: CookieState;
  readonly view: CookieView;
  /** Null while there is nothing to add to or take out of. */
  readonly onAdd: (() => void) | null;
  readonly onExport: () => void;
}

/** The popup's foot: what can be done with the page, and what was done. */
export function PopupFoot(props: PopupFootProps) {
  const { store, state, view, actions, onAdd } = props;
  return (
    <>
      {onAdd && (
        <>
          <IconButton icon={Plus} variant="secondary" label={i18n.t('popup.add')} onClick={onAdd} />
          <IconButton
            icon={Download}
            variant="secondary"
            label={i18n.t('export.open')}
            onClick={props.onExport}
          />
        </>
      )}
      <div>
        <LockBar news={lockNews(view.pageRows, state.tallies)} onResume={actions.resume} />
        <ChangeBar
          journal={state.journal}
          report={state.report}
          attempt={state.attempt}
          error={state.error}
          rolledBack={props.rolledBack}
          running={props.running}
          onCancel={props.onCancel}
          onUndo={store.undo}
          onRedo={store.redo}
          onDismiss={() => {
            store.dismissReport();
            props.onDismissRolledBack();
          }}
        />
      </div>
    </>
  );
}
