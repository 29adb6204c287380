import './Select.css';
import { ChevronDown } from 'lucide';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Options of one group stand together under its title. */
  readonly group?: string;
}

interface SelectProps<Value extends string> extends FieldProps {
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  readonly bare?: boolean;
}

/** One of a few. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, onChange, disabled, bare } = props;
  const groups = [...Map.groupBy(props.options, ({ group }) => group)];
  const options = groups.flatMap(([, members]) => members);
  return (
    <Field {...props}>
      {(control) => (
        <div class="ui-select__frame">
          <select
            {...control}
            class={classNames('ui-input ui-select', bare && 'ui-input--bare')}
            value={value}
            disabled={disabled ?? false}
            onChange={(event) => {
              const chosen = options[event.currentTarget.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {groups.map(([title, members]) => {
              const shown = members.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ));
              return title === undefined ? (
                shown
              ) : (
                <optgroup key={title} label={title}>
                  {shown}
                </optgroup>
              );
            })}
          </select>
          <Icon icon={ChevronDown} />
        </div>
      )}
    </Field>
  );
}
