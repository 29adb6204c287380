import type { WebRequest } from 'webextension-polyfill';
import { createDocumentTree, type DocumentTree } from '../recording/document-tree.ts';
import type { Recorded } from '../recording/recorded.ts';
import { browser } from './api.ts';
import { engine } from './dialect.ts';
import type { PageTab } from './page-tab.ts';
import { framesAround, initiatorOf, type ResponseDetails } from './recorder-details.ts';
import { responseFacts } from './recorder-headers.ts';
import { onTabNavigated } from './tabs.ts';

/** The tab of what belongs to none: workers that outlive a page, and the browser's own requests. */
const NO_TAB = -1;

/** Only in Chromium does one have to ask for Set-Cookie headers; Firefox refuses the question, and so do the types. */
const extra = () =>
  (engine === 'firefox'
    ? ['responseHeaders']
    : ['responseHeaders', 'extraHeaders']) as WebRequest.OnHeadersReceivedOptions[];

/**
 * What is listened to: the tab, and workers. To Chromium the tab -1 is any tab: one listener for all of them
 * costs the tab less than a second one beside that of its own.
 */
const tabFilters = (tabId: number) =>
  engine === 'firefox' ? [{ tabId }, { tabId: NO_TAB }] : [{}];

/**
 * Tells of a tab's navigations, of its responses with Set-Cookie headers, redirects included, and of forms that were
 * answered without any. Cookies come only with access to the site, in Chromium also to the site that asked.
 * The address of the page in the tab may be ''. Returns the way to stop.
 */
export function recordResponses(
  { tabId, url: pageUrl, storeId }: Pick<PageTab, 'tabId' | 'url' | 'storeId'>,
  take: (recorded: Recorded) => void,
): () => void {
  const documents = createDocumentTree(pageUrl);
  let navigation = '';
  let count = 0;
  /** The requests of this page whose cookies came with a 304 (RFC 9110 section 15.4.5). */
  const revalidated = new Set<string>();

  function record(details: ResponseDetails): void {
    const { requestId, url, timeStamp: at, type, statusCode: status, method, frameId } = details;
    const isWorker = details.tabId === NO_TAB;
    const initiator = initiatorOf(details);
    // Only Firefox says of which store a worker is.
    if (isWorker && (details.cookieStoreId ?? storeId) !== storeId) return;
    if (isWorker ? !documents.hasOriginOf(initiator ?? '') : details.tabId !== tabId) return;
    // A page that is loaded in advance is a frame of another number.
    const isPage = type === 'main_frame' && frameId === 0;
    if (isPage && requestId !== navigation) {
      navigation = requestId;
      revalidated.clear();
      take({ kind: 'navigation', at, url });
    }
    if (!isWorker) placeFrame(documents, details, initiator);
    const { setCookie, date, software } = responseFacts(
      details.responseHeaders,
      engine === 'firefox',
    );
    const id = `${requestId}.${++count}`;
    // Firefox tells of what it takes from its cache once more, with the headers that have just come: of one response.
    const isRepeated = revalidated.has(requestId);
    if (status === 304) revalidated.add(requestId);
    if (setCookie.length > 0 && !isRepeated) {
      const page = details.frameAncestors?.at(-1)?.url ?? documents.url;
      const topUrl = type === 'main_frame' ? initiator : page || null;
      const frames = isWorker ? [] : framesAround(details, initiator, documents);
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
          frames,
          isWorker,
          date,
          software,
          setCookie,
        },
      });
    } else if (isForm(details)) {
      take({ kind: 'form', form: { id, at, method, url, status, type, date, software } });
    }
    if (isPage && !isRedirect(status)) documents.open(url);
  }

  const { onHeadersReceived } = browser.webRequest;
  const stops = tabFilters(tabId).map((filter) => {
    // Firefox takes the same function only once.
    const listener = (details: ResponseDetails) => record(details);
    onHeadersReceived.addListener(listener, { urls: ['<all_urls>'], ...filter }, extra());
    return () => onHeadersReceived.removeListener(listener);
  });
  // Of a page that comes from a cache, or from its own worker, there is no response.
  stops.push(onTabNavigated(tabId, (url) => followTo(documents, url)));
  return () => {
    for (const stop of stops) stop();
  };
}

function placeFrame(
  documents: DocumentTree,
  { type, url, statusCode, frameId, parentFrameId }: ResponseDetails,
  initiator: string | null,
): void {
  if (type === 'main_frame' || frameId === 0) return;
  if (type === 'sub_frame') {
    if (!isRedirect(statusCode)) documents.place(frameId, parentFrameId, url);
  } else if (!documents.has(frameId)) documents.place(frameId, parentFrameId, initiator ?? '');
}

/** What documents alone ask for by POST: scripts are told by another type. */
function isForm({ method, type }: ResponseDetails): boolean {
  return method === 'POST' && (type === 'main_frame' || type === 'sub_frame');
}

/** An address that a script has changed is of the same page. */
function followTo(documents: DocumentTree, url: string): void {
  if (url !== '' && !sameOrigin(url, documents.url)) documents.open(url);
}

function sameOrigin(a: string, b: string): boolean {
  return URL.canParse(a) && URL.canParse(b) && new URL(a).origin === new URL(b).origin;
}

/** The answers that a browser follows to another address (Fetch, "redirect status"). */
function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}
