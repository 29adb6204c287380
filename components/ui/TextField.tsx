import { useLayoutEffect, useRef } from 'preact/hooks';
import { classNames } from './class-names.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly mono?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Several lines; a number of rows to begin with. */
  readonly rows?: number;
  readonly type?: 'text' | 'number' | 'datetime-local' | 'password';
  /** Without a frame of its own, for a table's cell. */
  readonly bare?: boolean;
  /** The focus goes to it, all of it selected, as it appears. */
  readonly takesFocus?: boolean;
}

/** A field of one line, or of several with `rows`. */
export function TextField(props: TextFieldProps) {
  const { value, onInput, onKeyDown, onBlur, onPaste, mono, bare, rows, takesFocus } = props;
  const { type = 'text' } = props;
  const element = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    element.current?.focus();
    element.current?.select();
  }, []);
  return (
    <Field {...props}>
      {(attributes) => {
        const shared = {
          ...attributes,
          ref: (control: HTMLInputElement | HTMLTextAreaElement | null) => {
            element.current = control;
          },
          class: classNames('ui-input', mono && 'ui-input--mono', bare && 'ui-input--bare'),
          value,
          placeholder: props.placeholder,
          disabled: props.disabled ?? false,
          spellcheck: false,
          autocomplete: 'off',
          // In a dialog, too, which has a say in where the focus goes.
          ...(takesFocus ? { 'data-first-focus': true } : {}),
          onKeyDown,
          onBlur,
          onPaste,
        };
        // Preact's types tell the types of inputs apart; what is used here they all have.
        const kind = { type } as { type: 'text' };
        return rows === undefined ? (
          <input {...shared} {...kind} onInput={(event) => onInput(event.currentTarget.value)} />
        ) : (
          <textarea
            {...shared}
            rows={rows}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        );
      }}
    </Field>
  );
}
