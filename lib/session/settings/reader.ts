import type { Cookie } from '../../cookie/cookie.ts';
import { coversHost } from '../../cookie/domain-match.ts';
import { pathMatch } from '../../cookie/path-match.ts';
import type { Seen, SeenHeader } from '../lifecycle/seen.ts';
import type { Carrier, Session } from '../lifecycle/session.ts';
import { bareName } from '../subject.ts';
import { type CookieFacts, cookieFacts, ofShape } from './cookie-facts.ts';
import { type Certainty, type Deduction, type Fact, likely, reason, unknown } from './deduction.ts';
import { isResent } from './resent.ts';

/** All that the settings of a session can be deduced from. */
export interface Clues {
  readonly session: Session;
  /** The main cookie of the session. */
  readonly carrier: Carrier;
  readonly cookie: CookieFacts;
  /** The csrf token of the same maker, where its reader asks for one; null where there is none. */
  readonly csrf: CookieFacts | null;
  /** Whether the cookie comes with every response. */
  readonly resent: Fact<boolean>;
  /** Whether a mere visit began the session, which had nothing to keep yet. */
  readonly startsAtVisit: Fact<boolean>;
}

/** A framework, and how its settings show in what it sends. */
export interface SettingsReader {
  /** For people; a proper name that needs no translation. */
  readonly product: string;
  /** What the detector calls it (`Detection.framework`). */
  readonly makers: readonly string[];
  /** Where a maker has several ways to keep sessions: whether this is one of them. */
  readonly isFor?: (session: Session) => boolean;
  /** What the framework calls the cookie of its csrf token, where that tells of settings as well. */
  readonly csrfName?: string;
  /** The page of the framework's documentation on these settings. */
  readonly docs: string;
  readonly deduce: (clues: Clues) => readonly Deduction[];
  /** The settings as text to paste; of those that are not known only the name, as a comment. */
  readonly snippet: (deductions: readonly Deduction[]) => string;
}

/** What the settings of a framework seem to be. */
export interface DeducedSettings {
  readonly product: string;
  readonly docs: string;
  readonly deductions: readonly Deduction[];
  readonly snippet: string;
}

/**
 * Gathers what the settings of a session can be deduced from; null for a session without any cookie. `csrfName` is that of
 * the framework's csrf token: one by another name is known by its shape alone.
 */
export function cluesOf(
  session: Session,
  cookies: readonly Carrier[],
  seen: Seen,
  csrfName: string | undefined,
): Clues | null {
  const [carrier] = session.carriers;
  if (!carrier) return null;
  const ofSlot = (slot: string) => seen.headers.filter((header) => header.slot === slot);
  const mine = cookies.filter(
    ({ detection, cookie }) =>
      session.maker !== null &&
      detection.framework === session.maker &&
      isSentAlike(cookie, carrier.cookie),
  );
  const tokens = mine.filter(({ detection }) => detection.role === 'csrf');
  const named = tokens.find(({ cookie }) => bareName(cookie.name) === csrfName);
  const token = csrfName === undefined ? undefined : (named ?? tokens[0]);
  const facts = token && cookieFacts(token, ofSlot(token.slot));
  const own = new Map(mine.map((each) => [each.slot, sureness(each, csrfName)]));
  return {
    session,
    carrier,
    cookie: cookieFacts(carrier, ofSlot(carrier.slot)),
    csrf: facts ? (named ? facts : ofShape(facts)) : null,
    resent: isResent(session, seen, ({ slot }: SeenHeader) => own.get(slot) ?? 'unknown'),
    startsAtVisit: startsAtVisit(session),
  };
}

type Place = Pick<Cookie, 'domain' | 'hostOnly' | 'path'>;

/** Whether there are addresses that both cookies are sent to. */
function isSentAlike(one: Place, other: Place): boolean {
  return (
    (coversHost(one, other.domain) || coversHost(other, one.domain)) &&
    (pathMatch(one.path, other.path) || pathMatch(other.path, one.path))
  );
}

/** How sure it is that a cookie is of the maker that it seems to be of: values of the same shape may be anyone's. */
function sureness({ cookie, detection }: Carrier, csrfName: string | undefined): Certainty {
  const isShape =
    detection.role === 'csrf'
      ? csrfName !== undefined && bareName(cookie.name) !== csrfName
      : detection.evidence.some(({ code }) => code === 'knownSessionShape');
  return isShape ? 'likely' : 'certain';
}

function startsAtVisit({ steps }: Session): Fact<boolean> {
  const first = steps.find(({ before, after }) => before === null && after !== null);
  if (first?.cause.by !== 'header') return unknown(reason('beginningNotSeen'));
  const { method, type, url } = first.cause.header.request;
  const isVisit = method === 'GET' && type === 'main_frame';
  const path = URL.parse(url)?.pathname ?? url;
  return isVisit ? likely(true, reason('beganAtVisit', path)) : unknown(reason('beganLater', path));
}
