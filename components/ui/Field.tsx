import './Field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type FieldNote, FieldNotes } from './FieldNotes.tsx';

export interface FieldProps {
  readonly label: string;
  /** The label is spoken only, as in a table's cell. */
  readonly hideLabel?: boolean;
  readonly hint?: string | undefined;
  readonly notes?: readonly FieldNote[] | undefined;
}

/** What every control of a field carries. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
}

interface FrameProps extends FieldProps {
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A label, a control, and what there is to say about its value. */
export function Field({ label, hideLabel, hint, notes = [], children }: FrameProps) {
  const id = useId();
  return (
    <div class="ui-field">
      <label class={hideLabel ? 'visually-hidden' : 'ui-field__label'} for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-hint ${id}-notes`,
        'aria-invalid': notes.some((note) => note.tone === 'error'),
      })}
      <div id={`${id}-hint`} class="ui-field__hint">
        {hint}
      </div>
      <FieldNotes id={`${id}-notes`} notes={notes} />
    </div>
  );
}
