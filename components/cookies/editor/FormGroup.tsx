import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type FieldNote, FieldNotes } from '../../ui/FieldNotes.tsx';

interface FormGroupProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly notes: readonly FieldNote[];
  readonly children: ComponentChildren;
}

/** Several controls of one field under one label, with what there is to say about their values. */
export function FormGroup({ label, hint, notes, children }: FormGroupProps) {
  const id = useId();
  return (
    <fieldset class="cookie-form__group" aria-describedby={`${id}-hint ${id}-notes`}>
      <legend class="ui-field__label">{label}</legend>
      {children}
      <div id={`${id}-hint`} class="ui-field__hint">
        {hint}
      </div>
      <FieldNotes id={`${id}-notes`} notes={notes} />
    </fieldset>
  );
}
