import './LockMarks.css';
import { Lock, LockOpen, ShieldCheck } from 'lucide';
import { i18n } from '#i18n';
import { type Guard, isLocked } from '../../lib/lock/guard.ts';
import { Icon } from '../ui/Icon.tsx';

/** Small signs that a cookie is locked or protected. */
export function LockMarks({ guard }: { readonly guard: Guard }) {
  const isPaused = guard.lock?.paused != null;
  return (
    <span class="lock-marks">
      {isLocked(guard) && (
        <Mark
          icon={isPaused ? LockOpen : Lock}
          label={i18n.t(isPaused ? 'lock.isPaused' : 'lock.isLocked')}
          warns={isPaused}
        />
      )}
      {guard.isProtected && <Mark icon={ShieldCheck} label={i18n.t('lock.isProtected')} />}
    </span>
  );
}

interface MarkProps {
  readonly icon: Parameters<typeof Icon>[0]['icon'];
  readonly label: string;
  readonly warns?: boolean;
}

function Mark({ icon, label, warns }: MarkProps) {
  return (
    <span class={warns ? 'lock-mark lock-mark--paused' : 'lock-mark'} data-tip={label}>
      <Icon icon={icon} size={12} label={label} />
    </span>
  );
}
