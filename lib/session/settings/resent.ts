import { contentsOf } from '../lifecycle/contents.ts';
import { isSentWith } from '../lifecycle/is-sent-with.ts';
import type { Seen, SeenHeader, SeenRequest } from '../lifecycle/seen.ts';
import type { Session } from '../lifecycle/session.ts';
import { heldAt, type Step } from '../lifecycle/steps.ts';
import { certain, type Fact, likely, reason, unknown } from './deduction.ts';

/** So many responses in a row that send a session again, and none that does not, are no chance. */
const ENOUGH = 3;

/**
 * Whether the server sends the session's cookie with every response. Of responses without any Set-Cookie only those of
 * pages are known. `isOwn` says of a header that the framework itself sends it, so that the session's should be there
 * too if it always is.
 */
export function isResent(
  { carriers, steps, isSealed }: Pick<Session, 'carriers' | 'steps' | 'isSealed'>,
  { headers, pages, base }: Seen,
  isOwn: (header: SeenHeader) => boolean,
): Fact<boolean> {
  const [carrier] = carriers;
  if (!carrier) return unknown(reason('needsHeader'));
  const first = base.get(carrier.slot);
  const withSession = new Set(steps.flatMap((step) => requestOf(step)?.id ?? []));
  const isChance = (url: string, at: number) =>
    isSentWith(carrier.cookie, url) && heldAt(steps, at, first) !== null;
  for (const header of headers) {
    const { id, url, at, status } = header.request;
    if (withSession.has(id) || status >= 500 || !isOwn(header) || !isChance(url, at)) continue;
    return certain(
      false,
      reason('sentWithout', header.cookie.name, URL.parse(url)?.pathname ?? ''),
    );
  }
  const answered = new Set(headers.map(({ request }) => request.at));
  const bare = pages.find(({ at, url }) => !answered.has(at) && isChance(url, at));
  if (bare) return likely(false, reason('pageWithout', URL.parse(bare.url)?.pathname ?? ''));
  const again = steps.filter(isSentAgain);
  const unchanged = again.filter(({ before, after }) => before?.value !== after?.value);
  // The same contents in a new signature: nothing had changed, and yet it was sent.
  if (unchanged.length > 0 && !isSealed)
    return likely(true, reason('resentUnchanged', `${again.length}`));
  if (again.length >= ENOUGH) return likely(true, reason('resentAlways', `${again.length}`));
  return unknown(reason('tooFewResponses', `${again.length}`));
}

function requestOf({ cause }: Step): SeenRequest | null {
  return cause.by === 'header' ? cause.header.request : null;
}

/** Sent once more with the same contents, in answer to a request that should change nothing. */
function isSentAgain({ cause, before, after }: Step): boolean {
  if (cause.by !== 'header' || cause.header.fate !== 'set' || !before || !after) return false;
  return (
    cause.header.request.method === 'GET' && contentsOf(before.value) === contentsOf(after.value)
  );
}
