import type { Seen, SeenPage, SeenRequest } from './seen.ts';
import type { Step } from './steps.ts';

/** Something that was posted: a form, or what a script sent. */
export interface Post {
  readonly request: SeenRequest;
  /** The id of the first header that came with the answer; null where none did. */
  readonly firstHeader: string | null;
}

/** What was posted, in the order of time. */
export function postsOf({ headers, forms }: Pick<Seen, 'headers' | 'forms'>): Post[] {
  const posts = new Map<string, Post>();
  for (const { request, id } of headers) {
    if (request.method !== 'POST' || posts.has(request.id)) continue;
    posts.set(request.id, { request, firstHeader: id });
  }
  for (const request of forms) posts.set(request.id, { request, firstHeader: null });
  return [...posts.values()].sort((one, other) => one.request.at - other.request.at);
}

/** Whether a request was made by going to a page, in the tab or in a frame, and not by a script. */
export function isDocument({ type }: SeenRequest): boolean {
  return type === 'main_frame' || type === 'sub_frame';
}

export function isRedirect({ status }: SeenRequest): boolean {
  return status >= 300 && status < 400;
}

/** What a post did to a cookie, itself or on the page that it led on to. */
export function stepOf(
  steps: readonly Step[],
  request: SeenRequest,
  pages: readonly SeenPage[],
): Step | undefined {
  return stepBy(steps, request) ?? stepAfter(steps, request, pages);
}

/** What the answer to a request did to a cookie. */
function stepBy(steps: readonly Step[], { id }: SeenRequest): Step | undefined {
  return steps.findLast(({ cause }) => cause.by === 'header' && cause.header.request.id === id);
}

/** What the pages did that a form was led on to: some sites give a new id there. */
function stepAfter(
  steps: readonly Step[],
  request: SeenRequest,
  pages: readonly SeenPage[],
): Step | undefined {
  if (!isRedirect(request)) return undefined;
  const until = leftAt(request, pages);
  return steps.find(
    ({ at, cause, before, after }) =>
      cause.by === 'header' &&
      cause.header.request.type === request.type &&
      cause.header.request.method !== 'POST' &&
      at > request.at &&
      at < until &&
      before?.value !== after?.value,
  );
}

/** When the tab went on to the page after an answer; Infinity where it did not. */
function leftAt({ at: answered }: SeenRequest, pages: readonly SeenPage[]): number {
  return pages.find(({ at }) => at > answered)?.at ?? Infinity;
}

/** How long after an answer a script may write down what was in it, in milliseconds. */
const WRITING = 2_000;

/** What a script did to a cookie right after an answer, on the same page: some keep the token that they got. */
export function scriptedAfter(
  steps: readonly Step[],
  request: SeenRequest,
  pages: readonly SeenPage[],
): Step | undefined {
  if (isDocument(request)) return undefined;
  const end = Math.min(leftAt(request, pages), request.at + WRITING);
  return steps.find(({ at, cause }) => cause.by === 'change' && at > request.at && at < end);
}
