import { i18n } from '#i18n';
import type { FieldNote } from '../ui/FieldNotes.tsx';
import { message } from '../ui/message.ts';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CONTEXT_CODES, CONTEXTS, draftProblems, type TesterDraft } from './tester-draft.ts';

interface TestContextFieldsProps {
  readonly draft: TesterDraft;
  readonly onChange: (fields: Partial<TesterDraft>) => void;
}

/** The response that the headers are to come with: its address, and how it came about. */
export function TestContextFields({ draft, onChange }: TestContextFieldsProps) {
  const problems = draftProblems(draft);
  const notes = (wrong: boolean): FieldNote[] =>
    wrong ? [{ id: 'address', tone: 'error', text: i18n.t('tester.noAddress') }] : [];
  return (
    <div class="tester__fields">
      <TextField
        label={i18n.t('tester.url')}
        value={draft.url}
        mono
        notes={notes(problems.url)}
        onInput={(url) => onChange({ url })}
      />
      <Select
        label={i18n.t('tester.from')}
        value={draft.context}
        options={CONTEXTS.map((value) => ({
          value,
          label: message(`tester.context.${CONTEXT_CODES[value]}`),
        }))}
        onChange={(context) => onChange({ context })}
      />
      <TextField
        label={i18n.t(draft.context.startsWith('top-') ? 'tester.startUrl' : 'tester.topUrl')}
        value={draft.context === 'top' ? '' : draft.topUrl}
        placeholder={draft.context === 'top' ? '' : i18n.t('tester.sameSite')}
        disabled={draft.context === 'top'}
        mono
        notes={notes(problems.topUrl)}
        onInput={(topUrl) => onChange({ topUrl })}
      />
    </div>
  );
}
