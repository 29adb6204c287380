import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { KeyedInput } from '../../lib/decode/keyed.ts';
import { type Resealed, reseal } from '../../lib/decode/reseal.ts';
import type { Phrase } from '../cookies/describe-change.ts';
import { useAutosize } from '../cookies/editor/use-autosize.ts';
import { PhraseText } from '../cookies/PhraseText.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { editNotes } from './edit-notes.ts';
import { editStatus } from './edit-status.ts';
import type { ContentsDraft } from './memory.ts';
import { type ContentsStore, saveContents } from './save-contents.ts';
import { planContents } from './siblings.ts';
import { useAnswer } from './use-answer.ts';
import { WrittenPreview } from './WrittenPreview.tsx';

interface EditContentsProps {
  readonly cookie: Cookie;
  readonly siblings: readonly Cookie[];
  /** With the keys of the site; without a moment. */
  readonly input: KeyedInput;
  readonly draft: ContentsDraft;
  readonly store: ContentsStore;
  readonly now: () => number;
  readonly onDraft: (draft: ContentsDraft) => void;
  readonly onDone: () => void;
}

/** Contents as text, with what is going to be written. */
export function EditContents(props: EditContentsProps) {
  const { cookie, siblings, input, draft, store, now, onDraft, onDone } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const [refusal, setRefusal] = useState<Phrase | null>(null);
  const [isSaving, setSaving] = useState(false);
  useAutosize(area, draft.text);
  const write = (): Promise<Resealed> => reseal({ ...input, now: now() }, draft.text);
  const written = useAnswer(write, [input, draft.text]);
  const status = editStatus(draft, cookie.value, written);

  const save = async () => {
    if (!status.canSave || isSaving) return;
    setSaving(true);
    // Anew: what is shown may be of a moment ago, and of other letters.
    const { value, siblings: others } = await write();
    const changeSet =
      value === null ? null : planContents(cookie, siblings, { value, siblings: others });
    const why = changeSet && (await saveContents(store, changeSet));
    setSaving(false);
    setRefusal(why);
    if (changeSet && why === null) onDone();
  };
  const showFault = (at: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(at, Math.min(at + 1, draft.text.length));
  };

  return (
    <form
      class="contents-edit"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={i18n.t(draft.isJson ? 'contents.editJson' : 'contents.editText')}
        notes={editNotes(status, written, showFault)}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            ref={(element) => {
              if (element && area.current === null) element.focus();
              area.current = element;
            }}
            class="ui-input ui-input--mono contents-edit__text"
            rows={4}
            spellcheck={false}
            autocomplete="off"
            value={draft.text}
            onInput={(event) => {
              setRefusal(null);
              onDraft({ ...draft, text: event.currentTarget.value });
            }}
            onKeyDown={(event) => {
              if (event.key === 'Escape') {
                // It would close the popup, and what was typed with it.
                event.preventDefault();
                event.stopPropagation();
                if (!status.isChanged) onDone();
              } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }
            }}
          />
        )}
      </Field>
      {refusal && (
        <p class="ui-note ui-note--error" role="alert">
          <span class="ui-note__text">
            <PhraseText phrase={refusal} />
          </span>
        </p>
      )}
      <div class="contents-buttons">
        <Button
          type="submit"
          variant="primary"
          size="small"
          busy={isSaving}
          aria-disabled={!status.canSave}
        >
          {i18n.t(isUnsigned(written) ? 'contents.saveUnsigned' : 'contents.save')}
        </Button>
        <Button size="small" onClick={onDone}>
          {i18n.t('contents.cancel')}
        </Button>
      </div>
      {written && written.value !== null && !status.fault && status.isChanged && (
        <WrittenPreview name={cookie.name} written={written} />
      )}
    </form>
  );
}

function isUnsigned(written: Resealed | null): boolean {
  return written?.notes.includes('unsigned') === true;
}
