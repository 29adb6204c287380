/**
 * Where the two browsers' `cookies` APIs part ways. Known when the extension is built: the presence of
 * `browser` says nothing, since Chromium defines it too.
 */
export interface Dialect {
  /** Firefox has first-party isolation, and refuses reads that do not mention it while it is on. */
  readonly firstPartyDomain: boolean;
  /**
   * Whether `getAll({ domain })` looks below a public suffix. In Firefox it finds nothing for `co.uk` or
   * `github.io`: it takes the domain for the name of a site (`GetBaseDomainFromHost`).
   */
  readonly listsBelowSuffix: boolean;
  /** Whether `set` keeps a path as it is. Chromium's encodes it as in a URL: `/a b` becomes `/a%20b`. */
  readonly keepsPaths: boolean;
}

const isFirefox = import.meta.env.FIREFOX === true;

/** Which browser the extension was built for. */
export const engine = isFirefox ? 'firefox' : 'chromium';

export const dialect: Dialect = {
  firstPartyDomain: isFirefox,
  listsBelowSuffix: !isFirefox,
  keepsPaths: isFirefox,
};

/**
 * How long a changed cookie may be in memory only, in milliseconds: Chromium writes them every 30 seconds
 * (`kCommitInterval`) or 512 of them, Firefox at once, beside its other work.
 */
export const WRITES_JAR_WITHIN = isFirefox ? 5_000 : 31_000;
