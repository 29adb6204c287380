import type { ChangeLabel } from '../../lib/change/change-set.ts';
import type { RunningChange } from '../../lib/change/course.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { CookieView } from '../../lib/store/create-view.ts';
import type { Row } from '../../lib/store/row.ts';
import type { FrameworkMemory } from '../audit/use-framework.ts';
import type { ContentsMemory } from '../contents/memory.ts';
import type { CookieActions } from '../cookies/cookie-actions.ts';
import type { LoadProfiles } from '../snapshots/profiles-props.ts';
import type { ExportParts, LoadExport } from '../transfer/export-props.ts';

export interface PopupProps extends Pick<ExportParts, 'listAll' | 'readStorage'> {
  readonly store: CookieStore;
  readonly view: (state: CookieState) => CookieView;
  /** The rows that a first frame has room for, derived from nothing but themselves. */
  readonly firstRows: (state: CookieState) => readonly Row[];
  readonly actions: CookieActions;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly rolledBack: ChangeLabel | null;
  readonly onDismissRolledBack: () => void;
  /** The change that is being made right now, where it takes its time. */
  readonly running: RunningChange | null;
  readonly onCancel: (id: string) => void;
  readonly onOptions: () => void;
  readonly onTester: () => void;
  /** Opens the page that imports cookies for a tab. */
  readonly onImport: (tabId: number) => void;
  readonly copy: (text: string) => Promise<void>;
  readonly now: () => number;
  /** What the user said sites are made with. */
  readonly frameworks: FrameworkMemory;
  readonly contents: ContentsMemory;
  readonly loadProfiles: LoadProfiles;
  readonly loadExport: LoadExport;
}
