import type { WebRequest } from 'webextension-polyfill';
import type { BrowserKind } from './stored-cookie.ts';

export interface FakeResponse {
  readonly tabId?: number;
  readonly cookieStoreId?: string;
  readonly requestId?: string;
  readonly url?: string;
  readonly method?: string;
  readonly frameId?: number;
  readonly parentFrameId?: number;
  readonly type?: string;
  readonly statusCode?: number;
  readonly timeStamp?: number;
  readonly initiator?: string;
  readonly originUrl?: string;
  readonly documentUrl?: string;
  readonly frameAncestors?: readonly { readonly url: string }[];
  readonly responseHeaders?: WebRequest.HttpHeaders;
}

type Listener = (details: object) => void;

/** `browser.webRequest.onHeadersReceived`: Chromium hides Set-Cookie unless asked, which Firefox cannot be. */
export function createWebRequest(kind: () => BrowserKind, now: () => number) {
  const listeners = new Map<Listener, { readonly tabId?: number; readonly hasCookies: boolean }>();

  return {
    /** A response comes; its fields are those of an ordinary page of tab 1. */
    respond(response: FakeResponse): void {
      const details = { ...ORDINARY, timeStamp: now(), ...response };
      const withoutCookies = details.responseHeaders.filter(
        ({ name }) => name.toLowerCase() !== 'set-cookie',
      );
      for (const [listener, { tabId, hasCookies }] of listeners) {
        // To Chromium the tab -1 is any tab.
        const isAnyTab = tabId === undefined || (tabId === -1 && kind() === 'chromium');
        if (!isAnyTab && tabId !== details.tabId) continue;
        listener(hasCookies ? details : { ...details, responseHeaders: withoutCookies });
      }
    },
    listeners: () => listeners.size,
    api: {
      onHeadersReceived: {
        addListener(listener: Listener, { tabId }: { tabId?: number }, extra: readonly string[]) {
          const isExtra = extra.includes('extraHeaders');
          if (isExtra && kind() === 'firefox') throw new Error('Invalid enumeration value');
          const hasCookies = isExtra || kind() === 'firefox';
          listeners.set(listener, { ...(tabId === undefined ? {} : { tabId }), hasCookies });
        },
        removeListener(listener: Listener) {
          listeners.delete(listener);
        },
      },
    },
  };
}

const ORDINARY = {
  tabId: 1,
  requestId: '1',
  url: 'https://www.example.com/',
  method: 'GET',
  frameId: 0,
  parentFrameId: -1,
  type: 'main_frame',
  statusCode: 200,
  responseHeaders: [] as WebRequest.HttpHeaders,
};
