import type { RequestContext, SetCookieRequest } from '../set-cookie/verdict.ts';
import type { RecordedResponse } from './recorded.ts';

/** How a response came about, as far as the rules for cookies care (RFC 6265bis section 5.2, "same-site"). */
export function requestContext({
  type,
  method,
  initiator,
}: Pick<RecordedResponse, 'type' | 'method' | 'initiator'>): RequestContext {
  if (type === 'sub_frame') return 'frame';
  if (type !== 'main_frame') return 'subresource';
  if (initiator === null) return 'top';
  return method === 'POST' ? 'top-form-post' : 'top-navigation';
}

/** A recorded response as the rules take it. */
export function setCookieRequest(response: RecordedResponse): SetCookieRequest {
  const { url, topUrl, frames, at, date } = response;
  const context = requestContext(response);
  return { url, context, topUrl, frames, receivedAt: at, date, via: 'http' };
}
