import { by, type Clue, clue } from '../clue.ts';
import { isSessionRole } from '../detection.ts';
import type { Entry } from '../known-cookies.ts';
import type { KnownCookie } from '../maker.ts';
import type { EvidenceCode } from '../scorecard.ts';
import type { Subject } from '../subject.ts';

/** Whether the cookie has the flags that its maker sets by default. */
function flagsAgree({ httpOnly, sameSite }: KnownCookie, { cookie }: Subject): boolean {
  return (
    (httpOnly === null || httpOnly === cookie.httpOnly) &&
    (sameSite === null || sameSite === cookie.sameSite)
  );
}

/** Whether the value has as many letters as one that gives the maker away. */
function lengthAgrees({ telling }: KnownCookie, { value }: Subject): boolean {
  return telling !== null && telling.least <= value.length && value.length <= telling.most;
}

function valueAgrees({ value }: KnownCookie, subject: Subject): boolean {
  return value === null || value.test(subject.value);
}

/** One clue, whose code depends on whether the maker keeps a session in the cookie. */
function report({ maker, known }: Entry, session: EvidenceCode, other: EvidenceCode): Clue {
  const code = isSessionRole(known.role) ? session : other;
  return by(maker, clue(code, known.role, maker));
}

/**
 * A maker's fingerprint: name, grammar of the value and flags together; flags may be configured. A name whose value is of
 * another grammar is a weak hint: anyone may name a cookie `session`.
 */
export function makerEvidence(telling: readonly Entry[], subject: Subject): Clue | null {
  const { found, named } = subject.named.namesakes;
  let shaped: Entry | null = null;
  for (const entry of found) {
    if (!valueAgrees(entry.known, subject)) continue;
    if (flagsAgree(entry.known, subject)) return report(entry, 'knownSession', 'knownOther');
    shaped ??= entry;
  }
  if (shaped) return report(shaped, 'knownSessionFlags', 'knownOther');
  const byName = named && report(named, 'knownSessionName', 'knownOtherName');
  if (byName && !named.known.common) return byName;
  for (const entry of telling) {
    const { known } = entry;
    if (lengthAgrees(known, subject) && flagsAgree(known, subject) && valueAgrees(known, subject)) {
      return report(entry, 'knownSessionShape', 'knownOther');
    }
  }
  return byName && { ...byName, maker: null, role: null };
}
