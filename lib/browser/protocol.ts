import type { ChangeReport, ChangeSet } from '../change/change-set.ts';
import type { Cookie } from '../cookie/cookie.ts';
import type { JarQuery } from '../cookie/jar.ts';
import type { PageTab } from './page-tab.ts';

/** Every message that a page may send to the background: its name, its argument and its answer. */
export interface Protocol {
  'change.apply': (changeSet: ChangeSet) => ChangeReport;
  'change.undo': () => ChangeReport | null;
  'change.redo': () => ChangeReport | null;
  /** For pages that the browser keeps away from `browser.cookies` and `browser.tabs`. */
  'jar.list': (query: JarQuery) => Cookie[];
  'tab.get': (tabId: number) => PageTab | null;
  'tab.reload': (tabId: number) => void;
  'frames.list': (tabId: number) => string[];
  'access.has': (origins: readonly string[]) => boolean;
  /** Opens the page that asks for access, where the asking page cannot. */
  'access.ask': (origins: readonly string[]) => void;
  'page.options': () => void;
  /** Puts back what an experiment left behind that was cut short; answers whether every cookie is back. */
  'experiment.recover': () => boolean;
  /** Forgets everything that the extension keeps: settings, journal, parked cookies. */
  'kept.erase': () => void;
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
