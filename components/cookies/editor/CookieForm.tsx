import './CookieForm.css';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import { isPublicSuffix } from '../../../lib/cookie/site.ts';
import { validate } from '../../../lib/set-cookie/validate.ts';
import type { Draft } from '../../../lib/store/cookie-state.ts';
import type { FieldNote } from '../../ui/FieldNotes.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { Phrase } from '../describe-change.ts';
import { Sentence } from '../Sentence.tsx';
import { ValueText } from '../ValueText.tsx';
import { DiscardQuestion } from './DiscardQuestion.tsx';
import { DomainField } from './DomainField.tsx';
import { type DraftStatus, isDirty, theirChanges } from './draft-status.ts';
import { FormFooter } from './FormFooter.tsx';
import type { FormContext } from './form-context.ts';
import { blockingRows, type FormRow, rowNotes } from './form-notes.ts';
import { LifetimeField } from './LifetimeField.tsx';
import { MeanwhileBanner } from './MeanwhileBanner.tsx';
import { PartitionField } from './PartitionField.tsx';
import { ProtectionField } from './ProtectionField.tsx';
import { SameSiteField } from './SameSiteField.tsx';
import { ValueField } from './ValueField.tsx';

export interface CookieFormProps {
  readonly draft: Draft;
  readonly context: FormContext;
  readonly status: DraftStatus;
  readonly onChange: (fields: Partial<Cookie>) => void;
  /** Resolves to why the browser would not have it; the form then stays. */
  readonly onSave: () => Promise<Phrase | null>;
  readonly onCancel: () => void;
  readonly onDelete?: (() => void) | undefined;
}

/**
 * Every field of a cookie, judged as it is typed by the rules that browsers apply. It lays itself out for
 * the width it is given.
 */
export function CookieForm(props: CookieFormProps) {
  const { draft, context, status, onChange, onSave, onCancel, onDelete } = props;
  const { original, edited } = draft;
  const form = useRef<HTMLFormElement>(null);
  const titleId = useId();
  const [isTouched, setTouched] = useState(original !== null);
  const [isSaving, setSaving] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Phrase | null>(null);
  /** What the user has already decided not to take over. */
  const [declined, setDeclined] = useState<Cookie | null>(null);

  const change = (fields: Partial<Cookie>) => {
    setTouched(true);
    setRefusal(null);
    onChange(fields);
  };
  const issues = validate(edited, { ...context, isPublicSuffix });
  const blocking = blockingRows(issues);
  const focusRow = (row: FormRow | undefined) =>
    form.current
      ?.querySelector<HTMLElement>(`[data-row="${row}"] :is(input, textarea, select)`)
      ?.focus();
  const notesAt = (row: FormRow): FieldNote[] => {
    if (!isTouched) return [];
    return rowNotes(row, issues, (mend) => {
      change(mend);
      // The button goes with what it mends, and must not take the focus along.
      focusRow(row);
    });
  };
  const field = (row: FormRow) => ({ cookie: edited, notes: notesAt(row), onChange: change });

  const theirs = status.changedMeanwhile === declined ? null : status.changedMeanwhile;
  const changes = isSaving ? [] : theirChanges(draft, theirs);

  const showProblem = () => {
    setTouched(true);
    focusRow(blocking[0]);
  };
  const save = async () => {
    if (isSaving) return;
    if (blocking.length > 0) return showProblem();
    setSaving(true);
    const reason = await onSave();
    setSaving(false);
    setRefusal(reason);
  };
  const cancel = () => {
    if (isDirty(draft)) setAsking(true);
    else onCancel();
  };
  const keepEditing = () => {
    setAsking(false);
    focusRow('value');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that are shortcuts of the view (`n`, Delete, Ctrl+Z) are none while a form is open.
    event.stopPropagation();
    if (event.isComposing) return;
    const isEnter = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isEnter) save();
    else if (event.key === 'Escape') isAsking ? keepEditing() : cancel();
    else return;
    event.preventDefault();
  };

  return (
    <form
      ref={form}
      class="cookie-form"
      aria-labelledby={titleId}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 id={titleId} class="cookie-form__title truncate">
        {original ? (
          <Sentence
            id="editor.edit"
            params={[
              <span key="name" class="mono">
                <ValueText value={original.name} />
              </span>,
            ]}
          />
        ) : (
          i18n.t('editor.add')
        )}
      </h2>
      <MeanwhileBanner
        removed={status.removedMeanwhile && !isSaving}
        changes={changes}
        onUseTheirs={() => {
          change(Object.fromEntries(changes.map((each) => [each.field, each.stored])));
          focusRow('value');
        }}
        onKeepMine={() => {
          setDeclined(status.changedMeanwhile);
          focusRow('value');
        }}
      />
      <div class="cookie-form__body">
        <div class="cookie-form__part">
          <div data-row="name">
            <TextField
              label={i18n.t('field.name')}
              mono
              takesFocus={original === null}
              value={edited.name}
              notes={[...(status.sameKeyExists ? [replacesNote()] : []), ...notesAt('name')]}
              onInput={(name) => change({ name })}
            />
          </div>
          <div data-row="value">
            <ValueField {...field('value')} takesFocus={original !== null} />
          </div>
          <div data-row="lifetime">
            <LifetimeField {...field('lifetime')} now={context.now} />
          </div>
        </div>
        <div class="cookie-form__part">
          <div data-row="flags">
            <ProtectionField {...field('flags')} />
          </div>
          <div data-row="sameSite">
            <SameSiteField {...field('sameSite')} />
          </div>
        </div>
        <div class="cookie-form__part">
          <div data-row="domain">
            <DomainField {...field('domain')} />
          </div>
          <div data-row="path">
            <TextField
              label={i18n.t('field.path')}
              mono
              value={edited.path}
              notes={notesAt('path')}
              onInput={(path) => change({ path })}
            />
          </div>
          <div data-row="partition">
            <PartitionField {...field('partition')} pageUrl={context.pageUrl ?? null} />
          </div>
        </div>
      </div>
      {isAsking ? (
        <DiscardQuestion onDiscard={onCancel} onKeep={keepEditing} />
      ) : (
        <FormFooter
          blocking={isTouched ? blocking.map(rowLabel) : []}
          refusal={refusal}
          isSaving={isSaving}
          onShowProblem={showProblem}
          onCancel={cancel}
          onDelete={onDelete}
        />
      )}
    </form>
  );
}

function replacesNote(): FieldNote {
  return { id: 'replaces', tone: 'warning', text: i18n.t('editor.replaces') };
}

function rowLabel(row: FormRow): string {
  switch (row) {
    case 'lifetime':
      return i18n.t('editor.lifetime');
    case 'flags':
      return i18n.t('editor.flags');
    case 'partition':
      return i18n.t('editor.partition');
    default:
      return i18n.t(`field.${row}`);
  }
}
