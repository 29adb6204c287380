import { contentsOf } from '../lifecycle/contents.ts';
import { isSentWith } from '../lifecycle/is-sent-with.ts';
import type { Seen, SeenHeader, SeenRequest } from '../lifecycle/seen.ts';
import type { Session } from '../lifecycle/session.ts';
import { baseOf, heldAt, type Step } from '../lifecycle/steps.ts';
import {
  type Certainty,
  certain,
  type Fact,
  likely,
  type Reason,
  reason,
  unknown,
} from './deduction.ts';

/** So many responses in a row that send a session again, and none that does not, are no chance. */
const ENOUGH = 3;

/**
 * Whether the server sends the session's cookie with every response. Of responses without any Set-Cookie only those of
 * pages are known. `ownOf` says how sure it is of a header that the framework itself sends it, so that the session's should
 * be there too if it always is.
 */
export function isResent(
  { carriers, steps, isSealed }: Pick<Session, 'carriers' | 'steps' | 'isSealed'>,
  seen: Seen,
  ownOf: (header: SeenHeader) => Certainty,
): Fact<boolean> {
  const [carrier] = carriers;
  if (!carrier) return unknown(reason('needsHeader'));
  const { headers, pages } = seen;
  const first = baseOf(carrier, seen);
  const withSession = new Set(steps.flatMap((step) => requestOf(step)?.id ?? []));
  const isChance = (url: string, at: number) =>
    isSentWith(carrier.cookie, url) && heldAt(steps, at, first) !== null;
  let without: Reason | null = null;
  for (const header of headers) {
    const { id, url, at, status } = header.request;
    const own = ownOf(header);
    if (withSession.has(id) || status >= 500 || own === 'unknown' || !isChance(url, at)) continue;
    const because = reason('sentWithout', header.cookie.name, URL.parse(url)?.pathname ?? '');
    if (own === 'certain') return certain(false, because);
    without ??= because;
  }
  if (without) return likely(false, without);
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
