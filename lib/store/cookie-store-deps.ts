import type { ChangeReport, ChangeSet, ParkedCookie } from '../change/change-set.ts';
import type { Journal } from '../change/journal.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarChange, JarQuery } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import type { Guards } from '../lock/guard.ts';
import type { Tallies } from '../lock/tally.ts';
import type { Schedule } from './batch.ts';
import type { Sites } from './cookie-state.ts';
import type { Page } from './page.ts';

/** All that the store needs of the world outside. The entrypoint hands it the real ones, a test fakes. */
export interface CookieStoreDeps {
  readonly readPage: () => Promise<Page | null>;
  readonly onNavigated: (page: Page, listener: () => void) => () => void;
  readonly reloadPage: (page: Page) => Promise<void> | void;
  /** Addresses of the documents in the page's frames. */
  readonly listFrames: (page: Page) => Promise<readonly string[]>;
  readonly loadSites: () => Promise<Sites>;
  readonly jar: {
    list(query: JarQuery): Promise<Cookie[]>;
    onChanged(listener: (change: JarChange) => void, onGap: () => void): () => void;
  };
  readonly access: {
    has(origins: readonly string[]): Promise<boolean>;
    ask(origins: readonly string[]): Promise<boolean>;
    onChanged(listener: () => void): () => void;
  };
  readonly listParked: () => Promise<ParkedCookie[]>;
  readonly journal: {
    load(): Promise<Journal>;
    watch(listener: (journal: Journal) => void): () => void;
  };
  readonly change: {
    /** null when it was cut short and taken back, which is told elsewhere. */
    apply(changeSet: ChangeSet): Promise<ChangeReport | null>;
    undo(): Promise<ChangeReport | null>;
    redo(): Promise<ChangeReport | null>;
  };
  readonly guards: {
    load(): Promise<Guards>;
    watch(listener: (guards: Guards) => void): () => void;
  };
  readonly tallies: {
    load(): Promise<Tallies>;
    watch(listener: (tallies: Tallies) => void): () => void;
  };
  readonly guard: {
    lock(keys: readonly CookieKey[], on: boolean): Promise<void>;
    protect(keys: readonly CookieKey[], on: boolean): Promise<void>;
    resume(key: CookieKey): Promise<void>;
  };
  readonly schedule: Schedule;
  /** Resolves when what the state has just become is on screen: the rest need not compete with it. */
  readonly shown: () => Promise<void>;
  readonly now: () => number;
}
