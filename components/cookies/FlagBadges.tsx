import './FlagBadges.css';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Level } from '../../lib/session/detection.ts';
import { badgeClass } from '../ui/Badge.tsx';
import { message } from '../ui/message.ts';
import { type Flag, flagsOf } from './format/flags.ts';

interface FlagBadgesProps {
  readonly cookie: Pick<Cookie, 'secure' | 'httpOnly' | 'sameSite' | 'hostOnly' | 'partitionKey'>;
  /** How likely it is a session ID: then what protects it matters. */
  readonly level: Level;
}

/** The flags of a cookie, as badges one recognises. */
export function FlagBadges({ cookie, level }: FlagBadgesProps) {
  return (
    <span class="flags">
      {flagsOf(cookie, level).map((flag) => (
        <FlagBadge key={flag.id} flag={flag} />
      ))}
    </span>
  );
}

/** One flag as a badge, explained on hover. */
export function FlagBadge({ flag }: { readonly flag: Flag }) {
  return <span {...flagBadge(flag)} />;
}

/** What makes an element the badge of a flag. */
export function flagBadge({ code, tone, params }: Flag) {
  return {
    class: badgeClass(tone),
    title: message(`flag.${code}Hint`, params),
    children: message(`flag.${code}`),
  };
}
