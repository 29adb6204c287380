import type { Seen } from '../lifecycle/seen.ts';
import type { Carrier, Session } from '../lifecycle/session.ts';
import { applicationCookie } from './application-cookie.ts';
import { aspNetCore } from './asp-net-core.ts';
import { cookieSession } from './cookie-session.ts';
import { django } from './django.ts';
import { express } from './express.ts';
import { flask } from './flask.ts';
import { laravel } from './laravel.ts';
import { php } from './php.ts';
import { rails } from './rails.ts';
import { cluesOf, type DeducedSettings, type SettingsReader } from './reader.ts';
import { servlet } from './servlet.ts';
import { spring } from './spring.ts';
import { starlette } from './starlette.ts';

/** Frameworks whose settings can be deduced, by what they send. */
export const SETTINGS_READERS: readonly SettingsReader[] = [
  aspNetCore,
  cookieSession,
  django,
  express,
  flask,
  laravel,
  php,
  rails,
  servlet,
  spring,
  starlette,
];

/** The same of cookies that the application sets with code of its own: only a header line of the server tells by what. */
const CODE_READERS: readonly SettingsReader[] = [applicationCookie];

/** What the settings behind a session seem to be, in the terms of its framework; null for one that is not known. */
export function deduceSettings(
  session: Session,
  cookies: readonly Carrier[],
  seen: Seen,
): DeducedSettings | null {
  const { maker, toldBy } = session;
  const reader = (toldBy === null ? SETTINGS_READERS : CODE_READERS).find(
    ({ makers, isFor }) =>
      maker !== null && makers.includes(maker) && (isFor === undefined || isFor(session)),
  );
  const clues = reader && cluesOf(session, cookies, seen, reader.csrfName);
  if (!reader || !clues) return null;
  const deductions = reader.deduce(clues);
  const { product, docs } = reader;
  return { product, docs, deductions, snippet: reader.snippet(deductions) };
}
