import type { Cookies } from 'webextension-polyfill';
import { createEvent } from './event.ts';
import { cookieToStore } from './set-cookie.ts';
import {
  type BrowserKind,
  identity,
  isInPartition,
  isListedUnder,
  isSentTo,
  type StoredCookie,
  toApi,
} from './stored-cookie.ts';

export interface FakeCookiesOptions {
  readonly kind: () => BrowserKind;
  /** Whether the extension has access to a host. */
  readonly reaches: (host: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `browser.cookies` as it was measured in Chromium 156 and Firefox 153, with their odd sides. */
export function createCookies({ kind, reaches, now }: FakeCookiesOptions) {
  const jar = new Map<string, StoredCookie>();
  const onChanged = createEvent<[Cookies.OnChangedChangeInfoType]>();
  const control = {
    /** Whether `set` answers with nothing, as both browsers now and then do though they stored the cookie. */
    answersNull: false,
    /** The words with which every `set` is refused; '' for a silent refusal, null for none. */
    refusal: null as string | null,
    /** Whether Firefox's first-party isolation is on. */
    isolation: false,
    /** How often each call was made. */
    calls: { getAll: 0, set: 0, remove: 0 },
  };

  const defaultStore = () => (kind() === 'firefox' ? 'firefox-default' : '0');
  const emit = (cookie: StoredCookie, removed: boolean, cause: Cookies.OnChangedCause) =>
    onChanged.fire({ cookie: toApi(cookie, kind()), removed, cause });

  function store(cookie: StoredCookie): void {
    const id = identity(cookie);
    const old = jar.get(id);
    const isFirefox = kind() === 'firefox';
    if (isFirefox && JSON.stringify(old) === JSON.stringify(cookie)) return;
    jar.delete(id);
    const expired = (cookie.expirationDate ?? Number.POSITIVE_INFINITY) <= now() / 1000;
    // Firefox announces the removal of the old cookie with the new one's contents.
    if (old && expired) emit(old, true, isFirefox ? 'explicit' : 'expired_overwrite');
    else if (old) emit(isFirefox ? cookie : old, true, 'overwrite');
    if (expired) return;
    jar.set(id, cookie);
    emit(cookie, false, 'explicit');
  }

  function drop(cookie: StoredCookie): void {
    if (jar.delete(identity(cookie))) emit(cookie, true, 'explicit');
  }

  function reachable(details: Cookies.GetAllDetailsType): StoredCookie[] {
    const { storeId = defaultStore(), url, name, domain, partitionKey, firstPartyDomain } = details;
    if (kind() === 'firefox' && control.isolation && firstPartyDomain === undefined) {
      throw new Error("First-Party Isolation is enabled, but 'firstPartyDomain' was not set.");
    }
    return [...jar.values()]
      .filter(
        (cookie) =>
          cookie.storeId === storeId &&
          reaches(cookie.domain) &&
          (url === undefined || isSentTo(cookie, new URL(url))) &&
          (name === undefined || cookie.name === name) &&
          (domain === undefined || isListedUnder(cookie, domain, kind())) &&
          (typeof firstPartyDomain !== 'string' || cookie.firstPartyDomain === firstPartyDomain) &&
          isInPartition(cookie, partitionKey),
      )
      .sort((a, b) => b.path.length - a.path.length);
  }

  return {
    control,
    /** Sets cookies as pages and servers do. */
    put: (...cookies: StoredCookie[]) => cookies.forEach(store),
    all: () => [...jar.values()],
    api: {
      async getAll(details: Cookies.GetAllDetailsType): Promise<Cookies.Cookie[]> {
        control.calls.getAll++;
        return reachable(details).map((cookie) => toApi(cookie, kind()));
      },
      async set(details: Cookies.SetDetailsType): Promise<Cookies.Cookie | null> {
        control.calls.set++;
        if (control.refusal) throw new Error(control.refusal);
        if (control.refusal === '') return null;
        const host = new URL(details.url).hostname;
        if (!reaches(host)) throw new Error(`No host permissions for cookies at "${host}".`);
        const cookie = cookieToStore(
          details,
          defaultStore(),
          [...jar.values()],
          kind(),
          now() / 1000,
        );
        store(cookie);
        if (control.answersNull) return null;
        // It answers with the first cookie of that name that the URL gets, whichever that is.
        const { url, storeId, partitionKey, firstPartyDomain } = details;
        const found = reachable({
          url,
          name: cookie.name,
          ...(storeId === undefined ? {} : { storeId }),
          ...(partitionKey ? { partitionKey } : {}),
          ...(firstPartyDomain === undefined ? {} : { firstPartyDomain }),
        });
        return found[0] ? toApi(found[0], kind()) : null;
      },
      async remove(details: Cookies.RemoveDetailsType): Promise<unknown> {
        control.calls.remove++;
        const found = reachable(details);
        // Chromium removes all that the URL gets, Firefox the first of it.
        for (const cookie of kind() === 'firefox' ? found.slice(0, 1) : found) drop(cookie);
        return found.length > 0 ? details : null;
      },
      async getAllCookieStores(): Promise<Cookies.CookieStore[]> {
        return [{ id: defaultStore(), incognito: false, tabIds: [1] }];
      },
      onChanged,
    },
  };
}
