import './Field.css';
import { CircleAlert, Info, TriangleAlert } from 'lucide';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

/** Something to say about the value of a field. */
export interface FieldNote {
  readonly id: string;
  readonly tone: 'error' | 'warning' | 'info';
  readonly text: string;
  /** One click that puts it right. */
  readonly mend?: { readonly label: string; readonly onMend: () => void } | undefined;
}

const icons = { error: CircleAlert, warning: TriangleAlert, info: Info };

interface FieldNotesProps {
  readonly id: string;
  readonly notes: readonly FieldNote[];
}

/** What is wrong with a field, and the buttons that mend it; spoken as it comes. */
export function FieldNotes({ id, notes }: FieldNotesProps) {
  return (
    <div id={id} aria-live="polite">
      {notes.map((note) => (
        <p key={note.id} class={`ui-note ui-note--${note.tone}`}>
          <Icon icon={icons[note.tone]} />
          <span class="ui-note__text">{note.text}</span>
          {note.mend && (
            <Button variant="link" onClick={note.mend.onMend}>
              {note.mend.label}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}
