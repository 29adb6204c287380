import type { ValueTraits } from './contents.ts';
import { isSentWith } from './is-sent-with.ts';
import type { Seen, SeenPage, SeenRequest } from './seen.ts';
import type { Carrier, LifeEvent, Login, LoginSign } from './session.ts';
import { heldAt, type Step } from './steps.ts';

/** Paths that speak of logging in; and those that speak of the opposite, which is a form as well. */
const LOGIN_PATH =
  /(?:^|[/_.-])(?:log-?_?(?:in|on)|sign-?_?in|auth(?:enticate)?|sessions?)(?:$|[/_.-])/i;
const LOGOUT_PATH = /log-?_?(?:out|off)|sign-?_?out/i;

/** Steps of a cookie of the session, or of a csrf token beside it. */
export interface Track {
  readonly carrier: Carrier;
  readonly steps: readonly Step[];
}

/**
 * The requests that seem to have been logins, as events of the session. A browser does not tell extensions what a form
 * sent without being asked to hold the request; so a login is a posted form, answered without an error, with signs of
 * it: a field for a password in the page that sent it, a csrf token made anew (Django does so at logins alone), an
 * address that says so, or a session that was begun or changed by a form which led on to another page.
 */
export function loginsOf(
  main: Track,
  csrf: readonly Track[],
  traits: ValueTraits,
  seen: Pick<Seen, 'pages' | 'headers' | 'forms' | 'base'>,
): LifeEvent[] {
  const first = seen.base.get(main.carrier.slot);
  return postsOf(seen).flatMap(({ request, firstHeader }) => {
    if (!isAnswered(request)) return [];
    const step = stepBy(main.steps, request) ?? stepAfter(main.steps, request, seen.pages);
    const held = heldAt(main.steps, request.at, first);
    if (step && step.after === null) return [];
    const csrfSteps = csrf.flatMap((track) => stepBy(track.steps, request) ?? []);
    const isOther = !step && (held === null || !isSentWith(main.carrier.cookie, request.url));
    if (isOther) return [];
    const login = judge(request, step, csrfSteps, traits, seen.pages);
    if (login === null) return [];
    const { slot, cookie } = main.carrier;
    const headerId = step?.cause.by === 'header' ? step.cause.header.id : firstHeader;
    return [
      {
        id: `${slot} ${request.id} login`,
        code: 'login' as const,
        at: request.at,
        slot,
        name: cookie.name,
        request,
        headerId,
        lifetime: null,
        login,
      },
    ];
  });
}

interface Post {
  readonly request: SeenRequest;
  /** The id of the first header that came with the answer; null where none did. */
  readonly firstHeader: string | null;
}

/** What was posted, in the order of time. */
function postsOf({ headers, forms }: Pick<Seen, 'headers' | 'forms'>): Post[] {
  const posts = new Map<string, Post>();
  for (const { request, id } of headers) {
    if (request.method !== 'POST' || posts.has(request.id)) continue;
    posts.set(request.id, { request, firstHeader: id });
  }
  for (const request of forms) posts.set(request.id, { request, firstHeader: null });
  return [...posts.values()].sort((one, other) => one.request.at - other.request.at);
}

function judge(
  request: SeenRequest,
  step: Step | undefined,
  csrfSteps: readonly Step[],
  { isSealed, kind }: ValueTraits,
  pages: readonly SeenPage[],
): Login | null {
  const path = URL.parse(request.url)?.pathname ?? '';
  if (LOGOUT_PATH.test(path)) return null;
  const made = step !== undefined && step.before === null && step.after !== null;
  const changed = step !== undefined && !made && step.before?.value !== step.after?.value;
  const isHidden = isSealed || kind === 'self-contained';
  const from = pages.findLast(({ at }) => at < request.at);
  // The page that the answer is, or leads to, is told of at the same moment as the answer itself.
  const to = pages.find(({ at }) => at >= request.at);
  const signs: LoginSign[] = [];
  if (from?.hasPassword === true) signs.push('passwordField');
  if (csrfSteps.some(isRotation)) signs.push('csrfRotated');
  if (LOGIN_PATH.test(path)) signs.push('loginPath');
  if (isRedirect(request)) signs.push('redirected');
  if (made) signs.push('sessionMade');
  if (changed && !isHidden) signs.push('sessionChanged');
  const has = (sign: LoginSign) => signs.includes(sign);
  const isTouched = has('sessionMade') || has('sessionChanged');
  const isRotated = has('csrfRotated');
  const isPage = isPageItself(request);
  // The form is shown once more: it was not accepted. A page that nobody looked at mostly has it.
  const isAsked = !isRotated && (to?.hasPassword ?? isPage);
  if (isAsked && !isTouched) return null;
  // A page that was looked at and has no such field sent no password.
  const isPossible = from?.hasPassword !== false || isRotated;
  const isLikely =
    isRotated || (isPossible && has('loginPath')) || (isPossible && isTouched && has('redirected'));
  if (!has('passwordField') && !isLikely) return null;
  const id = made ? 'made' : isHidden ? 'hidden' : changed ? 'changed' : 'kept';
  // A page without the form may also be one that says no.
  const isAccepted = !isAsked && (!isPage || isTouched || isRotated);
  return { certainty: has('passwordField') && isAccepted ? 'seen' : 'likely', signs, id };
}

/** A form that is answered with a page in place of a redirect. */
function isPageItself({ type, status }: SeenRequest): boolean {
  return type === 'main_frame' && status >= 200 && status < 300;
}

/** Without an error, and not passed on as it is to another address (RFC 9110 sections 15.4.8 and 15.4.9). */
function isAnswered({ status }: SeenRequest): boolean {
  return status >= 200 && status < 400 && status !== 307 && status !== 308;
}

function isRedirect({ status }: SeenRequest): boolean {
  return status >= 300 && status < 400;
}

/** One csrf token in the place of another. */
function isRotation({ before, after }: Step): boolean {
  return before !== null && after !== null && before.value !== after.value;
}

/** What the pages did that a form was led on to: some sites give a new id there. */
function stepAfter(
  steps: readonly Step[],
  request: SeenRequest,
  pages: readonly SeenPage[],
): Step | undefined {
  if (!isRedirect(request)) return undefined;
  const until = pages.find(({ at }) => at > request.at)?.at ?? Infinity;
  return steps.find(
    ({ at, cause, before, after }) =>
      cause.by === 'header' &&
      cause.header.request.type === request.type &&
      at > request.at &&
      at < until &&
      before?.value !== after?.value,
  );
}

function stepBy(steps: readonly Step[], { id }: SeenRequest): Step | undefined {
  return steps.findLast(({ cause }) => cause.by === 'header' && cause.header.request.id === id);
}
