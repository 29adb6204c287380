import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { cookieSize } from '../../../lib/cookie/size.ts';
import { Field } from '../../ui/Field.tsx';
import type { FormFieldProps } from './field-props.ts';
import { useAutosize } from './use-autosize.ts';

interface ValueFieldProps extends FormFieldProps {
  /** The focus goes to it as the form appears. */
  readonly takesFocus: boolean;
}

/** The value, in as many lines as it needs, with what it and the name weigh together. */
export function ValueField({ cookie, notes, onChange, takesFocus }: ValueFieldProps) {
  const text = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!takesFocus) return;
    text.current?.focus();
    text.current?.select();
  }, []);
  useAutosize(text, cookie.value);
  return (
    <Field
      label={i18n.t('field.value')}
      hint={i18n.t('editor.bytes', [cookieSize(cookie).toLocaleString()])}
      notes={notes}
    >
      {(control) => (
        <textarea
          {...control}
          ref={text}
          class="ui-input ui-input--mono cookie-form__value"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          value={cookie.value}
          onInput={(event) => onChange({ value: event.currentTarget.value })}
          onKeyDown={(event) => {
            // A value has no lines: Enter saves here as in any other field.
            if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey)
              return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      )}
    </Field>
  );
}
