import { type Clue, clue } from '../clue.ts';
import { isSessionRole } from '../detection.ts';
import type { Entry, KnownCookies } from '../known-cookies.ts';
import type { KnownCookie } from '../maker.ts';
import type { EvidenceCode } from '../scorecard.ts';
import type { Subject } from '../subject.ts';

/** Whether the cookie has the flags that its maker sets by default. */
function flagsAgree({ httpOnly, sameSite }: KnownCookie, { cookie }: Subject): boolean {
  return (
    (httpOnly === undefined || httpOnly === cookie.httpOnly) &&
    (sameSite === undefined || sameSite === cookie.sameSite)
  );
}

function valueAgrees({ value }: KnownCookie, subject: Subject): boolean {
  return value === null || value.test(subject.value);
}

/** One clue, whose code depends on whether the maker keeps a session in the cookie. */
function report({ maker, known }: Entry, session: EvidenceCode, other: EvidenceCode): Clue {
  return { ...clue(isSessionRole(known.role) ? session : other, known.role, maker), maker };
}

/**
 * A maker's fingerprint: name, grammar of the value and flags together; flags may be configured. A name whose value is of
 * another grammar is a weak hint: anyone may name a cookie `session`.
 */
export function makerEvidence(knownCookies: KnownCookies, subject: Subject): Clue | null {
  const named = knownCookies.named(subject.name);
  const shaped = [...named, ...knownCookies.fitting(subject.name)].filter(({ known }) =>
    valueAgrees(known, subject),
  );
  const exact = shaped.find(({ known }) => flagsAgree(known, subject));
  if (exact) return report(exact, 'knownSession', 'knownOther');
  if (shaped[0]) return report(shaped[0], 'knownSessionFlags', 'knownOther');
  if (named[0]) return report(named[0], 'knownSessionName', 'knownOtherName');
  const told = knownCookies.telling.find(
    ({ known }) => valueAgrees(known, subject) && flagsAgree(known, subject),
  );
  return told ? report(told, 'knownSessionShape', 'knownOther') : null;
}
