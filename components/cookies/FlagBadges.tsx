import './FlagBadges.css';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Level } from '../../lib/session/detection.ts';
import { Badge } from '../ui/Badge.tsx';
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
export function FlagBadge({ flag: { code, tone, params } }: { readonly flag: Flag }) {
  return (
    <Badge tone={tone} title={message(`flag.${code}Hint`, params)}>
      {message(`flag.${code}`)}
    </Badge>
  );
}
