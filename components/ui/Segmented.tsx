import './Segmented.css';
import type { IconNode } from 'lucide';
import { useId } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: IconNode;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly segments: readonly Segment<Value>[];
  readonly onChange: (value: Value) => void;
}

/** One of two to four, all in sight. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset class="ui-segmented">
      <legend class="visually-hidden">{props.label}</legend>
      {props.segments.map(({ value, label, icon }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChange(value)}
          />
          {icon && <Icon icon={icon} />}
          {label}
        </label>
      ))}
    </fieldset>
  );
}
