import type { KeyOptions } from '../../lib/decode/keyed.ts';

/** What a person typed about the server of a site. */
export interface SiteKeys {
  /** The keys as they were typed, in the order of the fields. */
  readonly secrets: readonly string[];
  /** What its frameworks were set up with, by the id of the decoder. */
  readonly options: Readonly<Record<string, KeyOptions>>;
}

/**
 * The keys of servers, by site. They live in the memory of one page and go with it: nothing here can be turned into
 * JSON, stored or sent.
 */
export interface KeyStore {
  get(site: string): SiteKeys;
  set(site: string, keys: SiteKeys): void;
  forget(site: string): void;
  /** Hears of every change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

const NO_KEYS: SiteKeys = { secrets: [], options: {} };

export function createKeyStore(): KeyStore {
  const bySite = new Map<string, SiteKeys>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: (site) => bySite.get(site) ?? NO_KEYS,
    set(site, { secrets, options }) {
      bySite.set(site, { secrets: secrets.filter((each) => each.trim() !== ''), options });
      tell();
    },
    forget(site) {
      bySite.delete(site);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
