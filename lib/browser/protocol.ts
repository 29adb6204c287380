import type { ChangeReport, ChangeSet } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarQuery } from '../cookie/jar.ts';
import type { CookieKey } from '../cookie/key.ts';
import type {
  SaveResult,
  SnapshotChange,
  SnapshotOrder,
  StorageOrder,
  StorageOutcome,
} from '../snapshot/keeping.ts';
import type { SnapshotScope } from '../snapshot/scope.ts';
import type { PageStorage, Snapshot, SnapshotInfo } from '../snapshot/snapshot.ts';
import type { PageTab } from './page-tab.ts';

/** Every message that a page may send to the background: its name, its argument and its answer. */
export interface Protocol {
  'change.apply': (changeSet: ChangeSet) => ChangeReport;
  'change.undo': () => ChangeReport | null;
  'change.redo': () => ChangeReport | null;
  /** Gives up the change with this id, and puts back what it has done. */
  'change.cancel': (id: string) => void;
  /** Puts back what a change left behind that was cut short; answers whether the user is told of one. */
  'change.recover': () => boolean;
  /** Keeps cookies as they are now, whoever changes them, or no longer. */
  'lock.set': (order: GuardOrder) => void;
  /** Has changes of many cookies leave these alone, or no longer. */
  'lock.protect': (order: GuardOrder) => void;
  /** Puts a paused lock into force again. */
  'lock.resume': (key: CookieKey) => void;
  /** For pages that the browser keeps away from `browser.cookies` and `browser.tabs`. */
  'jar.list': (query: JarQuery) => Cookie[];
  'stores.list': () => string[];
  'tab.get': (tabId: number) => PageTab | null;
  'tab.reload': (tabId: number) => void;
  'frames.list': (tabId: number) => string[];
  'access.has': (origins: readonly string[]) => boolean;
  /** Opens the page that asks for access, where the asking page cannot. */
  'access.ask': (origins: readonly string[]) => void;
  'page.options': () => void;
  /** What the frames of a tab store; needs access to their sites. */
  'page.storage': (tabId: number) => PageStorage[];
  /** Puts back what an experiment left behind that was cut short; answers whether every cookie is back. */
  'experiment.recover': () => boolean;
  /** Newest first. */
  'snapshot.list': () => SnapshotInfo[];
  'snapshot.get': (id: string) => Snapshot | null;
  'snapshot.take': (order: SnapshotOrder) => SaveResult;
  /** Keeps one that comes from a file. */
  'snapshot.keep': (snapshot: Snapshot) => SaveResult;
  'snapshot.change': (order: { id: string; change: SnapshotChange }) => SnapshotInfo | null;
  'snapshot.remove': (ids: readonly string[]) => void;
  /** The cookies of a scope as they are now. */
  'snapshot.cookies': (scope: SnapshotScope) => Cookie[];
  'snapshot.restoreStorage': (order: StorageOrder) => StorageOutcome[];
  /** Forgets everything that the extension keeps: settings, journal, parked cookies, snapshots. */
  'kept.erase': () => void;
}

/** Which cookies are to be guarded, or no longer. */
interface GuardOrder {
  readonly keys: readonly CookieKey[];
  readonly on: boolean;
}

export type MessageName = keyof Protocol;
export type Argument<Name extends MessageName> = Parameters<Protocol[Name]>[0];
export type Answer<Name extends MessageName> = ReturnType<Protocol[Name]>;

/** What travels back: an answer, or the words of the error. Errors are data on the wire. */
export type Envelope<Name extends MessageName> =
  | { readonly ok: true; readonly answer: Answer<Name> }
  | { readonly ok: false; readonly error: string };

/** The name of the port over which the background relays changes of the jar. */
export const JAR_PORT = 'jar';
