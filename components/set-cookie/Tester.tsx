import './Tester.css';
import { ClipboardCopy, FlaskConical, ShieldCheck } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readPaste } from '../../lib/set-cookie/paste.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { TestContextFields } from './TestContextFields.tsx';
import { TestResultView } from './TestResultView.tsx';
import { EMPTY_DRAFT, type TesterDraft } from './tester-draft.ts';
import { reportText } from './tester-report.ts';
import { type Judge, MOST_HEADERS, testResults } from './tester-results.ts';

export interface TesterProps {
  readonly judge: Judge;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly copy: (text: string) => Promise<void>;
  /** What it begins with; an empty one unless given. */
  readonly initial?: Partial<TesterDraft>;
  /** Hears every change, so that the draft can outlive the tester. */
  readonly onDraft?: (draft: TesterDraft) => void;
}

/** Set-Cookie headers pasted or typed, and what both browsers would do with them. Nothing is sent anywhere. */
export function Tester({ judge, now, copy, initial, onDraft }: TesterProps) {
  const [draft, setDraft] = useState<TesterDraft>({ ...EMPTY_DRAFT, ...initial });
  const [copied, setCopied] = useState<string | null>(null);
  const change = (fields: Partial<TesterDraft>) => {
    const next = { ...draft, ...fields };
    setDraft(next);
    onDraft?.(next);
  };
  const paste = useMemo(() => readPaste(draft.text), [draft.text]);
  const results = useMemo(() => testResults(draft, judge, now()), [draft, judge, now]);
  const report = () => {
    const text = reportText(draft, results ?? []);
    void copy(text).then(() => setCopied(text));
  };
  const isCopied = copied !== null && results !== null && copied === reportText(draft, results);
  const { length } = paste.headers;
  return (
    <div class="tester">
      <div class="tester__form">
        <TextField
          label={i18n.t('tester.headers')}
          hint={i18n.t('tester.headersHint')}
          value={draft.text}
          placeholder={'Set-Cookie: __Host-id=1; Path=/; Secure; HttpOnly; SameSite=Lax'}
          mono
          rows={6}
          onInput={(text) => change({ text })}
        />
        <TestContextFields draft={draft} onChange={change} />
      </div>
      <div class="tester__bar">
        <span class="tester__said" role="status">
          {length > 0 && <PasteSummary paste={paste} />}
        </span>
        <span class="tester__private">
          <Icon icon={ShieldCheck} />
          {i18n.t('tester.private')}
        </span>
        <Button
          size="small"
          icon={ClipboardCopy}
          disabled={results === null || results.length === 0}
          onClick={report}
        >
          {i18n.t(isCopied ? 'tester.copied' : 'tester.copyReport')}
        </Button>
      </div>
      {results?.map((result, place) => (
        <TestResultView key={`${place}`} result={result} number={place + 1} />
      ))}
      {length > MOST_HEADERS && (
        <p class="test-result dim">{i18n.t('tester.more', [`${length - MOST_HEADERS}`])}</p>
      )}
      {results !== null && length === 0 && (
        <EmptyState icon={FlaskConical} title={i18n.t('tester.emptyTitle')}>
          {i18n.t(draft.text.trim() === '' ? 'tester.empty' : 'tester.noHeader')}
        </EmptyState>
      )}
    </div>
  );
}

/** How the text was understood. */
function PasteSummary({ paste }: { readonly paste: ReturnType<typeof readPaste> }) {
  const { headers, isHead, ignored } = paste;
  const counted = i18n.t('tester.count', headers.length, [headers.length.toLocaleString()]);
  const date = headers.find(({ response }) => response.date !== null)?.response.date;
  return (
    <>
      {isHead ? i18n.t('tester.readAsHead', [counted]) : counted}
      {typeof date === 'number' && ` ${i18n.t('tester.dateUsed', [new Date(date).toUTCString()])}`}
      {ignored > 0 && <span class="dim"> {i18n.t('tester.ignored', ignored)}</span>}
    </>
  );
}
