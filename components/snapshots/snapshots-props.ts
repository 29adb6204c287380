import type { Settings } from '../../lib/settings/settings.ts';
import type { SnapshotFileReader } from '../../lib/snapshot/file-reader.ts';
import type { Sealer } from '../../lib/snapshot/sealer.ts';
import type { CookieState } from '../../lib/store/cookie-state.ts';
import type { CookieStore } from '../../lib/store/create-cookie-store.ts';
import type { SnapshotStore } from '../../lib/store/snapshots/create-snapshot-store.ts';
import type { Running } from '../cookies/DialogProgress.tsx';

/** What the screens of snapshots are handed by the entrypoint. */
export interface SnapshotsSource {
  readonly store: SnapshotStore;
  readonly saveFile: (file: { name: string; type: string; text: string }) => void;
  readonly reload: (tabId: number) => unknown;
  readonly sealer: Sealer;
  /** Reads a file that is not sealed. */
  readonly readFile: SnapshotFileReader;
}

export interface SnapshotsProps extends Running {
  readonly snapshots: SnapshotsSource;
  readonly store: Pick<CookieStore, 'apply' | 'askForAccess'>;
  readonly state: CookieState;
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  readonly hasAccess: (origins: readonly string[]) => Promise<boolean>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
