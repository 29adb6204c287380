import './Checkbox.css';

interface CheckboxProps {
  readonly checked: boolean;
  readonly label: string;
  readonly onChange: (checked: boolean) => void;
  readonly indeterminate?: boolean;
  readonly disabled?: boolean;
}

/** A choice that takes effect with the rest of its form. */
export function Checkbox({ checked, label, onChange, indeterminate, disabled }: CheckboxProps) {
  return (
    <label class="ui-checkbox">
      <input
        type="checkbox"
        checked={checked}
        indeterminate={indeterminate ?? false}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
