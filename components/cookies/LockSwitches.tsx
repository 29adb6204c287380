import './LockSwitches.css';
import { i18n } from '#i18n';
import { isLocked } from '../../lib/lock/guard.ts';
import type { Tally } from '../../lib/lock/tally.ts';
import type { Row } from '../../lib/store/row.ts';
import { Button } from '../ui/Button.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { CookieActions } from './cookie-actions.ts';
import { lockFacts } from './lock-facts.ts';

interface LockSwitchesProps {
  /** Of a cookie that is in the browser. */
  readonly row: Row;
  /** How often it was put back; undefined where it never was. */
  readonly tally: Tally | undefined;
  readonly actions: Pick<CookieActions, 'lock' | 'protect' | 'resume'>;
}

/** Locks and protects a cookie, and says what the lock has had to do. */
export function LockSwitches({ row, tally, actions }: LockSwitchesProps) {
  const { guard } = row;
  const isPaused = guard?.lock?.paused != null;
  return (
    <div class="lock-switches">
      <div class="lock-switches__row">
        <span data-tip={i18n.t('lock.lockedHint')}>
          <Switch
            size="small"
            label={i18n.t('lock.locked')}
            checked={isLocked(guard)}
            onChange={(on) => actions.lock([row], on)}
          />
        </span>
        <span data-tip={i18n.t('lock.protectedHint')}>
          <Switch
            size="small"
            label={i18n.t('lock.protected')}
            checked={guard?.isProtected === true}
            onChange={(on) => actions.protect([row], on)}
          />
        </span>
        {isPaused && (
          <Button size="small" onClick={() => actions.resume(row)}>
            {i18n.t('lock.again')}
          </Button>
        )}
      </div>
      {isLocked(guard) && <LockFacts row={row} tally={tally} />}
    </div>
  );
}

function LockFacts({ row, tally }: Pick<LockSwitchesProps, 'row' | 'tally'>) {
  const facts = lockFacts(row.guard?.lock ?? null, tally);
  return facts.length > 0 && <p class="lock-switches__facts dim">{facts.join(' ')}</p>;
}
