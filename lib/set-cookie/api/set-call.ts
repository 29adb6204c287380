import type { SameSite } from '../../cookie/cookie.ts';

/** The details of a call, their types checked and their defaults filled in. */
export interface SetCall {
  /** null when the text is no URL. */
  readonly url: URL | null;
  readonly name: string;
  readonly value: string;
  /** '' for a host-only cookie. */
  readonly domain: string;
  /** null for the default path. */
  readonly path: string | null;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  readonly sameSite: SameSite;
  /** Seconds since 1970; null for a session cookie. */
  readonly expirationDate: number | null;
  /** '' for the default store. */
  readonly storeId: string;
  readonly firstPartyDomain: string;
  readonly partitionKey: {
    readonly topLevelSite: string | null;
    readonly hasCrossSiteAncestor: boolean | null;
  } | null;
}

/** Whether the cookie goes to a jar of its own; `{}` and an empty site mean the ordinary one. */
export function isPartitioned({ partitionKey }: SetCall): boolean {
  return Boolean(partitionKey?.topLevelSite);
}
