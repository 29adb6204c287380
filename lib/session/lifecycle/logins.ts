import { contentsOf, traitsOf, type ValueTraits } from './contents.ts';
import { isSentWith } from './is-sent-with.ts';
import { topicOf } from './login-path.ts';
import { isDocument, isRedirect, type Post, scriptedAfter, stepOf } from './posts.ts';
import type { Seen, SeenPage, SeenRequest } from './seen.ts';
import type { Carrier, LifeEvent, Login, LoginSign } from './session.ts';
import { baseOf, heldAt, type Step } from './steps.ts';

/** Steps of a cookie: of the session, of another one, or of a csrf token beside it. */
export interface Track {
  readonly carrier: Carrier;
  readonly steps: readonly Step[];
}

/** The cookies that the logins of a session are told by. */
export interface Tracks {
  readonly main: Track;
  readonly csrf: readonly Track[];
  /** Those that carry other sessions. */
  readonly others: readonly Track[];
}

/**
 * The requests that seem to have been logins, as events of the session. A browser does not tell extensions what a form
 * sent without being asked to hold the request; so a login is a posted form, answered without an error, with signs of
 * it: a field for a password in the page that sent it, a csrf token made anew (Django does so at logins alone), an
 * address that says so, or a session that was begun or changed by a form which led on to another page.
 */
export function loginsOf(
  { main, csrf, others }: Tracks,
  posts: readonly Post[],
  traits: ValueTraits,
  seen: Pick<Seen, 'pages' | 'hadPassword' | 'base'>,
): LifeEvent[] {
  const first = baseOf(main.carrier, seen);
  return posts.flatMap(({ request, firstHeader }) => {
    if (!isAnswered(request)) return [];
    const step = stepOf(main.steps, request, seen.pages);
    const held = heldAt(main.steps, request.at, first);
    if (step && step.after === null) return [];
    const isOther = !step && (held === null || !isSentWith(main.carrier.cookie, request.url));
    if (isOther) return [];
    const isRotated = csrf.some((track) => isRotation(track, request));
    const login = judge(request, step, isRotated, traits, seen);
    if (login === null) return [];
    const { slot, cookie } = main.carrier;
    const headerId = step?.cause.by === 'header' ? step.cause.header.id : firstHeader;
    const other = login.id === 'kept' ? changedBy(others, request, seen.pages) : null;
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
        login: { ...login, other },
      },
    ];
  });
}

function judge(
  request: SeenRequest,
  step: Step | undefined,
  isRotated: boolean,
  { isSealed, kind }: ValueTraits,
  { pages, hadPassword }: Pick<Seen, 'pages' | 'hadPassword'>,
): Omit<Login, 'other'> | null {
  const topic = topicOf(request.url);
  if (topic === 'logout') return null;
  const made = step !== undefined && step.before === null && step.after !== null;
  const changed = step !== undefined && !made && isChanged(step, isSealed);
  const isHidden = isSealed || kind === 'self-contained';
  const from = pages.findLast(({ at }) => at < request.at);
  const hasField = from ? from.hasPassword : hadPassword;
  // The page that the answer is, or leads to, is told of at the same moment as the answer itself.
  const to = pages.find(({ at }) => at >= request.at);
  const isForm = isDocument(request);
  // More than what any request of the page may do: only such a script is taken for one that logs in.
  const isTelling = topic === 'login' || made || changed || isRotated;
  const signs: LoginSign[] = [];
  if (hasField && topic !== 'other' && (isForm || isTelling)) signs.push('passwordField');
  if (isRotated) signs.push('csrfRotated');
  if (topic === 'login') signs.push('loginPath');
  if (isRedirect(request)) signs.push('redirected');
  if (made) signs.push('sessionMade');
  if (changed && !isHidden) signs.push('sessionChanged');
  const has = (sign: LoginSign) => signs.includes(sign);
  const isTouched = has('sessionMade') || has('sessionChanged');
  const isPage = isPageItself(request);
  // The form is shown once more: it was not accepted. A page that nobody looked at mostly has it.
  const isAsked = !isRotated && (to?.hasPassword ?? isPage);
  if (isAsked && !isTouched) return null;
  // A page that was looked at and has no such field sent no password.
  const isPossible = hasField !== false || isRotated;
  const isNamed = has('loginPath') && (isForm || isTouched);
  const isLikely =
    isRotated || (isPossible && isNamed) || (isPossible && isTouched && has('redirected'));
  if (!has('passwordField') && !isLikely) return null;
  const id = (): Login['id'] => {
    if (made) return 'made';
    if (isHidden) return 'hidden';
    if (changed) return 'changed';
    return step && isRefused(step) ? 'refused' : 'kept';
  };
  // A page without the form may also be one that says no.
  const isAccepted = !isAsked && (!isPage || isTouched || isRotated);
  const isSeen = has('passwordField') && isTelling && isAccepted;
  return { certainty: isSeen ? 'seen' : 'likely', signs, id: id() };
}

/** A form that is answered with a page in place of a redirect. */
function isPageItself({ type, status }: SeenRequest): boolean {
  return type === 'main_frame' && status >= 200 && status < 300;
}

/** Without an error, and not passed on as it is to another address (RFC 9110 sections 15.4.8 and 15.4.9). */
function isAnswered({ status }: SeenRequest): boolean {
  return status >= 200 && status < 400 && status !== 307 && status !== 308;
}

/** Whether something else is held than before, as far as the value tells: what is sealed looks different each time. */
function isChanged({ before, after }: Step, isSealed: boolean): boolean {
  if (before === null || after === null || isSealed) return false;
  return contentsOf(before.value) !== contentsOf(after.value);
}

/** Whether the browser did not take the value that a header came with, such as a Secure one over http. */
function isRefused({ cause, before }: Step): boolean {
  if (cause.by !== 'header' || cause.header.fate !== 'refused' || before === null) return false;
  return contentsOf(cause.header.cookie.value) !== contentsOf(before.value);
}

/**
 * One csrf token in the place of another. Some frameworks do so at every form, and then it says nothing.
 * https://codeigniter.com/user_guide/libraries/security.html#token-regeneration
 */
function isRotation({ carrier, steps }: Track, request: SeenRequest): boolean {
  const { isSealed } = traitsOf(carrier.cookie.value, carrier.detection);
  const by = steps.flatMap((step) =>
    step.cause.by === 'header' && isChanged(step, isSealed) ? [step.cause.header.request] : [],
  );
  return (
    by.some(({ id }) => id === request.id) &&
    by.every(({ id, url }) => id === request.id || topicOf(url) === 'login')
  );
}

/** The name of a cookie that a request, what it led on to, or its script made or gave another value; null for none. */
function changedBy(
  tracks: readonly Track[],
  request: SeenRequest,
  pages: readonly SeenPage[],
): string | null {
  const track = tracks.find(({ steps }) => {
    const step = stepOf(steps, request, pages) ?? scriptedAfter(steps, request, pages);
    if (!step || step.after === null) return false;
    return step.before === null || contentsOf(step.before.value) !== contentsOf(step.after.value);
  });
  return track?.carrier.cookie.name ?? null;
}
