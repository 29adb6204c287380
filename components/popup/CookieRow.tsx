import type { Row } from '../../lib/store/row.ts';
import { flagBadge } from '../cookies/FlagBadges.tsx';
import { protection, sameSiteFlag } from '../cookies/format/flags.ts';
import { LifetimeBar } from '../cookies/LifetimeBar.tsx';
import { LockMarks } from '../cookies/LockMarks.tsx';
import { RoleTag } from '../cookies/RoleTag.tsx';
import { cellHooks } from '../cookies/row-hooks.ts';
import { SessionMark } from '../cookies/SessionMark.tsx';
import { TimeLeft } from '../cookies/TimeLeft.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { message } from '../ui/message.ts';
import { Switch } from '../ui/Switch.tsx';

export interface CookieRowProps {
  readonly row: Row;
  readonly expanded: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly masked: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onToggle: () => void;
}

/** The essential of a cookie in two lines: what it is, how long it lives, how it is protected. */
export function CookieRow({ row, expanded, now, masked, onSwitch, onToggle }: CookieRowProps) {
  const { cookie, detection } = row;
  return (
    <div class="popup-row">
      <Switch
        checked={row.parked === null}
        label={message('list.switch', [cookie.name])}
        hideLabel
        size="small"
        onChange={onSwitch}
      />
      <div class="popup-row__lines">
        <div class="popup-row__line">
          <span class="popup-row__name mono" {...cellHooks(row, 'name', now)}>
            {row.guard && <LockMarks guard={row.guard} />}
            <ValueText value={cookie.name} most={120} />
          </span>
          <span class="popup-row__mark" {...cellHooks(row, 'session-id', now)}>
            <SessionMark detection={detection} expanded={expanded} onOpen={onToggle} />
          </span>
          <RoleTag detection={detection} />
          <span class="popup-row__life" {...cellHooks(row, 'max-age', now)}>
            <LifetimeBar cookie={cookie} now={now} />
            <TimeLeft cookie={cookie} now={now} />
          </span>
        </div>
        <div class="popup-row__line">
          <span class="popup-row__value mono" {...cellHooks(row, 'value', now)}>
            <ValueText value={cookie.value} masked={masked} most={120} />
          </span>
          <span class="popup-row__flags">
            {flagCells(row).map(({ field, flag }) => (
              <span key={field} {...cellHooks(row, field, now)} {...(flag && flagBadge(flag))} />
            ))}
          </span>
        </div>
      </div>
    </div>
  );
}

/** Each flag and the cell it stands in, which is empty without it. */
function flagCells({ cookie, detection: { level } }: Row) {
  return [
    { field: 'secure', flag: protection('secure', cookie.secure, level) },
    { field: 'http-only', flag: protection('httpOnly', cookie.httpOnly, level) },
    {
      field: 'same-site',
      flag: cookie.sameSite === 'unspecified' ? null : sameSiteFlag(cookie.sameSite),
    },
  ] as const;
}
