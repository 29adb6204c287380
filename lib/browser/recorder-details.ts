import type { WebRequest } from 'webextension-polyfill';
import type { DocumentTree } from '../recording/document-tree.ts';

/** What the browsers tell of a response, beyond the published types. */
export type ResponseDetails = WebRequest.OnHeadersReceivedDetailsType & {
  /** Chromium's: the origin that asked. */
  readonly initiator?: string;
  /** Firefox's: the documents around that of the request, the page in the tab last. */
  readonly frameAncestors?: readonly { readonly url: string }[];
};

/** Who asked for it: a document in Firefox, an origin in Chromium; null for the user. */
export function initiatorOf({ documentUrl, originUrl, initiator }: ResponseDetails): string | null {
  const asked = documentUrl ?? originUrl ?? initiator;
  // Of itself a browser's own page asks for nothing: it was the user, by a bookmark or a new tab.
  return asked !== undefined && /^(https?|file|data|blob|null)/.test(asked) ? asked : null;
}

/**
 * The documents that a request comes through on its way from the page in the tab, which is left out; the
 * nearest first. A frame that is being loaded is asked for by what is around it.
 */
export function framesAround(
  { type, frameId, parentFrameId, frameAncestors }: ResponseDetails,
  initiator: string | null,
  documents: DocumentTree,
): readonly string[] {
  if (frameId === 0 || type === 'main_frame') return [];
  const around =
    frameAncestors?.slice(0, -1).map(({ url }) => url) ?? documents.chain(parentFrameId);
  return type === 'sub_frame' ? around : [initiator, ...around].filter((each) => each !== null);
}
