import type { ChangeLabel } from '../../lib/change/change-set.ts';
import type { SendTraits } from '../../lib/send/send-rule.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import type { ExperimentStore } from '../../lib/store/experiment/create-experiment-store.ts';
import type { Exporting } from '../audit/ExportMenu.tsx';
import type { FrameworkMemory } from '../audit/use-framework.ts';
import type { ContentsMemory } from '../contents/memory.ts';
import type { CookieActions } from '../cookies/cookie-actions.ts';
import type { Running } from '../cookies/DialogProgress.tsx';
import type { SessionsSource } from '../session/sessions-props.ts';
import type { SetCookieProps } from '../set-cookie/set-cookie-props.ts';
import type { Judge } from '../set-cookie/tester-results.ts';
import type { SnapshotsSource } from '../snapshots/snapshots-props.ts';
import type { ExportParts } from '../transfer/export-props.ts';
import type { ImportKeeper } from '../transfer/LazyImport.tsx';
import type { CookieLife } from './cookie-life.ts';

/** What the audit needs of the world. */
export interface AuditProps extends Pick<Exporting, 'saveFile' | 'version'> {
  readonly frameworks: FrameworkMemory;
}

/** What takes cookies out and in. */
export interface TransferProps extends Pick<ExportParts, 'listAll' | 'readStorage' | 'saveFile'> {
  readonly imports: ImportKeeper;
}

/** All that the panel is handed by its entrypoint. */
export interface PanelProps extends Running {
  readonly store: CookieStore;
  readonly view: (state: CookieState) => CookieView;
  readonly actions: CookieActions;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly rolledBack: ChangeLabel | null;
  readonly onDismissRolledBack: () => void;
  readonly copy: (text: string) => Promise<void>;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  readonly onOptions: () => void;
  readonly transfer: TransferProps;
  readonly now: () => number;
  /** The log of Set-Cookie headers; absent where none are recorded. */
  readonly setCookie?: SetCookieProps;
  /** How the cookies came to be; absent where no headers are recorded. */
  readonly life?: CookieLife;
  /** The life of the sessions; absent where nothing is recorded. */
  readonly sessions?: SessionsSource;
  /** What finds out which cookie keeps one logged in; absent where it cannot. */
  readonly experiment?: ExperimentStore;
  /** Absent where none are kept. */
  readonly snapshots?: SnapshotsSource;
  /** What is remembered of the contents of values; absent where they are not looked at. */
  readonly contents?: ContentsMemory;
  /** Absent where no audit is wanted. */
  readonly audit?: AuditProps;
  /** What browsers do with a header, for the tester; absent where there is none. */
  readonly judge?: Judge;
  /** What this browser sends, where browsers part ways. */
  readonly sendTraits: SendTraits;
}
