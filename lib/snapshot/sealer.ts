import type { Opened } from './seal.ts';

/**
 * Seals and opens files as `seal.ts` does, while the page goes on. A signal that is aborted ends the work at once; the
 * promise is then rejected with its reason.
 */
export interface Sealer {
  /** The sealed file, armored. */
  readonly seal: (content: string, passphrase: string, signal: AbortSignal) => Promise<string>;
  readonly open: (file: Uint8Array, passphrase: string, signal: AbortSignal) => Promise<Opened>;
}
