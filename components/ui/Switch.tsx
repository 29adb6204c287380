import './Switch.css';
import { classNames } from './class-names.ts';

interface SwitchProps {
  /** 'mixed' when it stands for several things that differ. */
  readonly checked: boolean | 'mixed';
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
  /** The label is spoken, and shown as a tooltip, but takes no room. */
  readonly hideLabel?: boolean;
  readonly size?: 'regular' | 'small';
  readonly disabled?: boolean;
  readonly tabIndex?: 0 | -1;
}

/** On or off, with immediate effect. */
export function Switch(props: SwitchProps) {
  const { checked, label, onChange, hideLabel, size, disabled, tabIndex } = props;
  return (
    <button
      type="button"
      role="switch"
      class={classNames('ui-switch', size === 'small' && 'ui-switch--small')}
      aria-checked={checked}
      aria-label={hideLabel ? label : undefined}
      data-tip={hideLabel ? label : undefined}
      disabled={disabled ?? false}
      tabIndex={tabIndex ?? 0}
      onClick={() => onChange(checked !== true)}
    >
      {!hideLabel && <span>{label}</span>}
      <span class="ui-switch__track">
        <span class="ui-switch__knob" />
      </span>
    </button>
  );
}
