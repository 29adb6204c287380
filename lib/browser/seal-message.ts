import type { Opened } from '../snapshot/seal.ts';

/** What a page asks of the worker that seals and opens. */
export type SealTask =
  | { readonly kind: 'seal'; readonly content: string; readonly passphrase: string }
  | { readonly kind: 'open'; readonly file: Uint8Array; readonly passphrase: string };

/** What the worker answers. Only the page that started it can hear it. */
export type SealAnswer =
  | { readonly kind: 'sealed'; readonly text: string }
  | { readonly kind: 'opened'; readonly opened: Opened }
  /** The words of what was thrown, such as that there is too little memory. */
  | { readonly kind: 'failed'; readonly words: string };
