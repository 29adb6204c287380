import type { ChangeReport, ChangeSet, ParkedCookie } from '../../lib/change/change-set.ts';

/** Calls `listener` whenever the thing may have changed; returns the way to stop. */
type Watch = (listener: () => void) => () => void;

/** What the options page can ask of the browser. */
export interface OptionsParts {
  readonly access: AccessParts;
  readonly shortcut: {
    /** The browser-wide shortcuts as the browser writes them; '' for one that has none. */
    readonly load: () => Promise<{ readonly popup: string; readonly snapshot: string }>;
    readonly onChanged: Watch;
    readonly openSettings: () => Promise<void>;
  };
  readonly kept: KeptParts;
}

export interface AccessParts {
  /** The match patterns that access was given to. */
  readonly load: () => Promise<string[]>;
  readonly onChanged: Watch;
  /** Must be called straight from a click. */
  readonly ask: (origins: readonly string[]) => Promise<boolean>;
  readonly withdraw: (origins: readonly string[]) => Promise<boolean>;
}

export interface KeptParts {
  readonly loadParked: () => Promise<ParkedCookie[]>;
  readonly onParkedChanged: Watch;
  readonly countSnapshots: () => Promise<number>;
  readonly onSnapshotsChanged: Watch;
  readonly apply: (changeSet: ChangeSet) => Promise<ChangeReport>;
  readonly erase: () => Promise<void>;
}
