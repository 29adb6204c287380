import { createKeyStore, type KeyStore } from './key-store.ts';
import type { TreeState } from './tree-rows.ts';

/** Contents that are being edited. */
export interface ContentsDraft {
  readonly text: string;
  readonly isJson: boolean;
  /** What it was when the edit began. */
  readonly original: string;
  /** The value of the cookie by then. */
  readonly value: string;
}

/** What a person did to the contents of one cookie. */
export interface Place {
  readonly tree?: TreeState;
  readonly draft?: ContentsDraft | null;
  /** Shown although values are hidden. */
  readonly isRevealed?: boolean;
}

/** What is remembered of contents while the page is open, and not longer. */
export interface ContentsMemory {
  readonly keys: KeyStore;
  /** By the id of a row. Looking at another cookie, or scrolling it out of sight, loses nothing. */
  readonly places: Map<string, Place>;
}

export function createContentsMemory(): ContentsMemory {
  return { keys: createKeyStore(), places: new Map() };
}
