import type { ComponentType } from 'preact';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { PageStorage } from '../../lib/snapshot/snapshot.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';
import type { SourceId } from './export-sources.ts';

/** What the export needs of the world. */
export interface ExportParts {
  /** Every cookie of a store that is within reach. */
  readonly listAll: (storeId: string) => Promise<readonly Cookie[]>;
  /** What the frames of a tab store, as far as they are within reach. */
  readonly readStorage: (tabId: number) => Promise<readonly PageStorage[]>;
  readonly copy: (text: string) => Promise<void>;
  readonly saveFile: (file: { name: string; type: string; text: string }) => void;
  readonly now: () => number;
}

export interface ExportProps extends ExportParts {
  readonly state: Pick<CookieState, 'page' | 'sites' | 'status'>;
  readonly view: Pick<CookieView, 'rows' | 'pageRows'>;
  readonly selected: readonly Row[];
  /** What to begin with, where more than the circumstances tells it. */
  readonly source?: SourceId | undefined;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** Called straight from the click, as browsers demand of a question for access. */
  readonly onAskAccess: (patterns: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What the popup's export is handed; what else it needs comes with it, once it is first opened. */
export type PopupExportProps = Pick<
  ExportProps,
  | 'state'
  | 'view'
  | 'settings'
  | 'onSettings'
  | 'listAll'
  | 'readStorage'
  | 'copy'
  | 'now'
  | 'onAskAccess'
  | 'onClose'
>;

export type LoadExport = () => Promise<{ readonly Export: ComponentType<PopupExportProps> }>;
