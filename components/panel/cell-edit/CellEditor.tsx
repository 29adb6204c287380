import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { RuleContext } from '../../../lib/set-cookie/rule.ts';
import { FieldNotes } from '../../ui/FieldNotes.tsx';
import { CellNotes } from './CellNotes.tsx';
import { cellIssues, isRefused } from './cell-issues.ts';
import { cellNotes } from './cell-notes.ts';
import type { CellText } from './cell-text.ts';

export interface CellEditorProps {
  readonly label: string;
  readonly text: CellText;
  readonly mono: boolean;
  /** The cookie when the edit began. */
  readonly original: Cookie;
  /** The cookie now; null once it is gone. */
  readonly current: Cookie | null;
  readonly context: Omit<RuleContext, 'isPublicSuffix'>;
  readonly now: () => number;
  /** Resolves to why it could not be saved, in words; to null when it was. */
  readonly onSave: (edited: Cookie) => Promise<string | null>;
  /** After saving, or without a change: -1 and 1 go on to the cell before or after. */
  readonly onClose: (step: -1 | 0 | 1) => void;
}

/**
 * A field in the place of its cell. Enter saves, Tab saves and goes on, Escape leaves everything as it was,
 * a click elsewhere saves what can be saved. Whatever happens to the cookie meanwhile, the text stays.
 */
export function CellEditor(props: CellEditorProps) {
  const { text, original, current, now, onSave, onClose } = props;
  const input = useRef<HTMLInputElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const notesId = useId();
  const [began] = useState(now);
  const begun = text.write(original, began);
  const [typed, setTyped] = useState(begun);
  /** Fields beside the cell's own, changed by mends. */
  const [mended, setMended] = useState<Partial<Cookie>>({});
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const base = current ?? original;
  const fields = text.read(typed, base, now());
  const edited = fields && { ...base, ...fields, ...mended };
  const issues = edited ? cellIssues(base, edited, { ...props.context, now: now() }) : [];
  const theirs = current === null ? begun : text.write(current, began);
  const changed = typed !== begun || Object.keys(mended).length > 0;
  const blocked = edited === null || isRefused(issues);

  const notes = cellNotes({
    issues: changed ? issues : [],
    unreadable: fields === null,
    gone: current === null,
    theirs: theirs === begun || theirs === typed ? null : theirs,
    failure,
    onMend(mend) {
      setFailure(null);
      if (!edited) return;
      setMended({ ...mended, ...mend });
      setTyped(text.write({ ...edited, ...mend }, now()));
      input.current?.focus();
    },
    onTheirs: setTyped,
  });

  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  const save = async (step: -1 | 0 | 1) => {
    if (saving) return;
    if (!changed && current !== null) return onClose(step);
    if (blocked) return input.current?.focus();
    setSaving(true);
    const problem = await onSave(edited);
    setSaving(false);
    setFailure(problem);
    if (problem === null) onClose(step);
  };

  const leave = useRef(save);
  leave.current = save;
  useEffect(() => {
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && !frame.current?.contains(target)) leave.current(0);
    };
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    return () => document.removeEventListener('pointerdown', onPointerDown, { capture: true });
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') onClose(0);
    else if (event.key === 'Enter' && event.target === input.current) save(0);
    // While it cannot be saved, Tab leads to the buttons that mend it.
    else if (event.key === 'Tab' && event.target === input.current && !blocked)
      save(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and clicks of the field end here, not in the table.
    <div
      ref={frame}
      class="panel-cell-editor"
      onKeyDown={onKeyDown}
      onClick={stop}
      onDblClick={stop}
    >
      <input
        ref={input}
        class={`ui-input ui-input--bare${props.mono ? ' ui-input--mono' : ''}`}
        aria-label={props.label}
        aria-invalid={blocked}
        aria-describedby={notesId}
        placeholder={text.placeholder?.()}
        spellcheck={false}
        autocomplete="off"
        readOnly={saving}
        value={typed}
        onInput={(event) => {
          setFailure(null);
          setTyped(event.currentTarget.value);
        }}
      />
      {notes.length > 0 && (
        <CellNotes anchor={input}>
          <FieldNotes id={notesId} notes={notes} />
        </CellNotes>
      )}
    </div>
  );
}

function stop(event: Event): void {
  event.stopPropagation();
}
