import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { Level } from '../../../lib/session/detection.ts';
import type { Tone } from '../../ui/Badge.tsx';

export type FlagId = 'secure' | 'httpOnly' | 'sameSite' | 'hostOnly' | 'partitioned';

/** One flag of a cookie as a badge. Its word is the message `flag.<code>`, its hint `flag.<code>Hint`. */
export interface Flag {
  readonly id: FlagId;
  readonly code: string;
  readonly tone: Tone;
  readonly params: readonly string[];
}

type Flagged = Pick<Cookie, 'secure' | 'httpOnly' | 'sameSite' | 'hostOnly' | 'partitionKey'>;

const sameSiteCodes = {
  no_restriction: 'sameSiteNone',
  lax: 'sameSiteLax',
  strict: 'sameSiteStrict',
  unspecified: 'sameSiteUnset',
} as const;

/**
 * The flags worth a badge. On a session ID, what protects it is good and its lack is bad; on any other
 * cookie a flag is a fact, and its lack is nothing to show.
 */
export function flagsOf(cookie: Flagged, level: Level): Flag[] {
  const { sameSite, partitionKey } = cookie;
  return [
    protection('secure', cookie.secure, level),
    protection('httpOnly', cookie.httpOnly, level),
    sameSite === 'unspecified' ? null : sameSiteFlag(sameSite),
    partitionKey && flag('partitioned', 'partitioned', 'accent', [partitionKey.topLevelSite]),
  ].filter((found) => found !== null);
}

/** The SameSite attribute as a flag; also when it is not set. */
export function sameSiteFlag(sameSite: Cookie['sameSite']): Flag {
  const tone = sameSite === 'unspecified' ? 'quiet' : 'neutral';
  return flag('sameSite', sameSiteCodes[sameSite], tone);
}

/** Secure or HttpOnly: its badge, the badge of its lack on a session ID, or none. */
export function protection(id: 'secure' | 'httpOnly', on: boolean, level: Level): Flag | null {
  const session = level === 'likely';
  if (on) return flag(id, id, session ? 'good' : 'neutral');
  return session ? flag(id, id === 'secure' ? 'notSecure' : 'notHttpOnly', 'bad') : null;
}

function flag(id: FlagId, code: string, tone: Tone, params: readonly string[] = []): Flag {
  return { id, code, tone, params };
}
