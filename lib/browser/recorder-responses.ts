import type { WebRequest } from 'webextension-polyfill';
import type { Recorded } from '../recording/recorded.ts';
import { browser } from './api.ts';
import { engine } from './dialect.ts';
import { responseFacts } from './recorder-headers.ts';

/** What the browsers tell beyond the published types. */
type Details = WebRequest.OnHeadersReceivedDetailsType & {
  /** Chromium's: the origin that asked. */
  readonly initiator?: string;
  /** Firefox's: the documents around that of the request, the page in the tab last. */
  readonly frameAncestors?: readonly { readonly url: string }[];
};

/** Only in Chromium does one have to ask for Set-Cookie headers; Firefox refuses the question, and so do the types. */
const extra = () =>
  (engine === 'firefox'
    ? ['responseHeaders']
    : ['responseHeaders', 'extraHeaders']) as WebRequest.OnHeadersReceivedOptions[];

/**
 * Tells of a tab's navigations and of its responses with Set-Cookie headers, redirects included. Cookies
 * come only with access to the site, in Chromium also to the site that asked.
 * `pageUrl` is the address of the page in the tab, '' where it is not known. Returns the way to stop.
 */
export function recordResponses(
  tabId: number,
  pageUrl: string,
  take: (recorded: Recorded) => void,
): () => void {
  let top = pageUrl;
  let navigation = '';
  let count = 0;

  const record = (details: Details) => {
    const { requestId, url, timeStamp: at, type, statusCode: status, method, frameId } = details;
    const isPage = type === 'main_frame';
    if (isPage && requestId !== navigation) {
      navigation = requestId;
      take({ kind: 'navigation', at, url });
    }
    const { setCookie, date } = responseFacts(details.responseHeaders, engine === 'firefox');
    if (setCookie.length > 0) {
      const initiator = initiatorOf(details);
      const topUrl = isPage ? initiator : (details.frameAncestors?.at(-1)?.url ?? top) || null;
      const id = `${requestId}.${++count}`;
      take({
        kind: 'response',
        response: {
          id,
          at,
          method,
          url,
          status,
          type,
          initiator,
          frameId,
          topUrl,
          date,
          setCookie,
        },
      });
    }
    if (isPage && !isRedirect(status)) top = url;
  };

  const { onHeadersReceived } = browser.webRequest;
  onHeadersReceived.addListener(record, { urls: ['<all_urls>'], tabId }, extra());
  return () => onHeadersReceived.removeListener(record);
}

/** Who asked for it: a document in Firefox, an origin in Chromium; null for the user. */
function initiatorOf({ documentUrl, originUrl, initiator }: Details): string | null {
  const asked = documentUrl ?? originUrl ?? initiator;
  // Of itself a browser's own page asks for nothing: it was the user, by a bookmark or a new tab.
  return asked !== undefined && /^(https?|file|data|blob|null)/.test(asked) ? asked : null;
}

/** The answers that a browser follows to another address (Fetch, "redirect status"). */
function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
