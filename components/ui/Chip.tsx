import './Chip.css';
import type { IconNode } from 'lucide';
import { classNames } from './class-names.ts';
import { Icon } from './Icon.tsx';

interface ChipProps {
  readonly label: string;
  /** How many there are. */
  readonly count?: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
  readonly icon?: IconNode;
  readonly tone?: 'neutral' | 'key' | 'bad';
}

/** A filter that is on or off, with the number of what it lets through. */
export function Chip({ label, count, pressed, onPress, icon, tone }: ChipProps) {
  return (
    <button
      type="button"
      class={classNames('ui-chip', tone && tone !== 'neutral' && `ui-chip--${tone}`)}
      aria-pressed={pressed}
      data-empty={count === 0 ? '' : undefined}
      onClick={onPress}
    >
      {icon && <Icon icon={icon} />}
      {label}
      {count !== undefined && <b>{count}</b>}
    </button>
  );
}
