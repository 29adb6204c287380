import type { ValueTraits } from './contents.ts';
import { isSentWith } from './is-sent-with.ts';
import type { Seen, SeenHeader, SeenPage, SeenRequest } from './seen.ts';
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
  { pages, headers }: Pick<Seen, 'pages' | 'headers'>,
): LifeEvent[] {
  const posts = new Map<string, SeenHeader>();
  for (const header of headers) {
    const { id, method } = header.request;
    if (method === 'POST' && !posts.has(id)) posts.set(id, header);
  }
  return [...posts.values()].flatMap(({ request, id }) => {
    const step = stepBy(main.steps, request);
    const held = heldAt(main.steps, request.at);
    if (!isAnswered(request) || (step && step.after === null)) return [];
    const csrfSteps = csrf.flatMap((track) => stepBy(track.steps, request) ?? []);
    const isOther = !step && (held === null || !isSentWith(main.carrier.cookie, request.url));
    if (isOther) return [];
    const login = judge(request, step, csrfSteps, traits, pages);
    if (login === null) return [];
    const { slot, cookie } = main.carrier;
    const headerId = step?.cause.by === 'header' ? step.cause.header.id : id;
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
  const to = pages.find(({ at }) => at > request.at);
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
  // The form is shown once more: it was not accepted.
  const isAsked = !isRotated && (to?.hasPassword === true || isShownAgain(request));
  if (isAsked && !isTouched) return null;
  // A page that was looked at and has no such field sent no password.
  const isPossible = from?.hasPassword !== false || isRotated;
  const isLikely =
    isRotated || (isPossible && has('loginPath')) || (isPossible && isTouched && has('redirected'));
  if (!has('passwordField') && !isLikely) return null;
  const id = made ? 'made' : isHidden ? 'hidden' : changed ? 'changed' : 'kept';
  return { certainty: has('passwordField') && !isAsked ? 'seen' : 'likely', signs, id };
}

/** A form that is answered with a page in place of a redirect mostly was not accepted. */
function isShownAgain({ type, status }: SeenRequest): boolean {
  return type === 'main_frame' && status >= 200 && status < 300;
}

function isAnswered({ status }: SeenRequest): boolean {
  return status >= 200 && status < 400;
}

function isRedirect({ status }: SeenRequest): boolean {
  return status >= 300 && status < 400;
}

/** One csrf token in the place of another. */
function isRotation({ before, after }: Step): boolean {
  return before !== null && after !== null && before.value !== after.value;
}

function stepBy(steps: readonly Step[], { id }: SeenRequest): Step | undefined {
  return steps.findLast(({ cause }) => cause.by === 'header' && cause.header.request.id === id);
}
