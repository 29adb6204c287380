import './FlagBadges.css';
import type { Level } from '../../lib/session/detection.ts';
import { Badge } from '../ui/Badge.tsx';
import { message } from '../ui/message.ts';
import { FlagBadge } from './FlagBadges.tsx';
import { protection } from './format/flags.ts';

interface FlagToggleProps {
  readonly id: 'secure' | 'httpOnly';
  readonly on: boolean;
  readonly level: Level;
  readonly onToggle: (on: boolean) => void;
  readonly tabIndex?: 0 | -1;
}

/** Secure or HttpOnly in a cell of its own: a badge when it is on, and one click turns it on or off. */
export function FlagToggle({ id, on, level, onToggle, tabIndex }: FlagToggleProps) {
  const flag = protection(id, on, level);
  const name = message(`flag.${id}`);
  return (
    <button
      type="button"
      class="flag-toggle"
      aria-pressed={on}
      aria-label={flag && !on ? `${name}: ${message(`flag.${flag.code}`)}` : name}
      tabIndex={tabIndex ?? 0}
      onClick={() => onToggle(!on)}
    >
      {flag ? (
        <FlagBadge flag={flag} />
      ) : (
        <>
          <span class="flag-toggle__off">–</span>
          <span class="flag-toggle__offer">
            <Badge tone="outline">{name}</Badge>
          </span>
        </>
      )}
    </button>
  );
}
