import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import { LazyExport } from '../transfer/LazyExport.tsx';
import { LazyImport } from '../transfer/LazyImport.tsx';
import type { PanelProps } from './panel-props.ts';
import type { PanelCommands } from './use-panel-commands.ts';

interface PanelTransferProps
  extends Pick<
    PanelProps,
    'store' | 'transfer' | 'settings' | 'onSettings' | 'copy' | 'now' | 'running' | 'onCancel'
  > {
  readonly state: CookieState;
  readonly view: CookieView;
  readonly commands: PanelCommands;
  /** Opens a file of snapshots; absent where none are kept. */
  readonly onSnapshots: ((file: Blob) => void) | undefined;
}

/** The dialogs that take cookies out and in. */
export function PanelTransfer(props: PanelTransferProps) {
  const { transfer, settings, commands, running, onCancel } = props;
  const { shown, close } = commands.transfer;
  if (!shown) return null;
  if (shown.kind === 'import') {
    return (
      <LazyImport
        keeper={transfer.imports}
        masked={settings.maskValues}
        onSnapshots={props.onSnapshots}
        running={running}
        onCancel={onCancel}
        onClose={close}
      />
    );
  }
  return (
    <LazyExport
      {...props}
      {...transfer}
      selected={commands.selectedRows}
      source={shown.source}
      onAskAccess={props.store.askForAccess}
      onClose={close}
    />
  );
}
