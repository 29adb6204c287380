import type { Seen, SeenHeader } from '../lifecycle/seen.ts';
import type { Carrier, Session } from '../lifecycle/session.ts';
import { type CookieFacts, cookieFacts } from './cookie-facts.ts';
import { type Deduction, type Fact, likely, reason, unknown } from './deduction.ts';
import { isResent } from './resent.ts';

/** All that the settings of a session can be deduced from. */
export interface Clues {
  readonly session: Session;
  /** The main cookie of the session. */
  readonly carrier: Carrier;
  readonly cookie: CookieFacts;
  /** The csrf token of the same maker; null where there is none. */
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

/** Gathers what the settings of a session can be deduced from; null for a session without any cookie. */
export function cluesOf(session: Session, cookies: readonly Carrier[], seen: Seen): Clues | null {
  const [carrier] = session.carriers;
  if (!carrier) return null;
  const ofSlot = (slot: string) => seen.headers.filter((header) => header.slot === slot);
  const mine = cookies.filter(({ detection }) => detection.framework === session.maker);
  const token = mine.find(({ detection }) => detection.role === 'csrf') ?? null;
  const own = new Set(mine.map(({ slot }) => slot));
  const isOwn = ({ slot }: SeenHeader) => session.maker !== null && own.has(slot);
  return {
    session,
    carrier,
    cookie: cookieFacts(carrier, ofSlot(carrier.slot)),
    csrf: token && cookieFacts(token, ofSlot(token.slot)),
    resent: isResent(session, seen, isOwn),
    startsAtVisit: startsAtVisit(session),
  };
}

function startsAtVisit({ steps }: Session): Fact<boolean> {
  const first = steps.find(({ before, after }) => before === null && after !== null);
  if (first?.cause.by !== 'header') return unknown(reason('beginningNotSeen'));
  const { method, type, url } = first.cause.header.request;
  const isVisit = method === 'GET' && type === 'main_frame';
  const path = URL.parse(url)?.pathname ?? url;
  return isVisit ? likely(true, reason('beganAtVisit', path)) : unknown(reason('beganLater', path));
}
