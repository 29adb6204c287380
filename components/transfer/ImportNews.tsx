import { ArrowRight, Info } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Fault } from '../../lib/format/format.ts';
import type { Issue } from '../../lib/set-cookie/rule.ts';
import type { FieldChange } from '../../lib/transfer/preview.ts';
import { DifferenceText } from '../cookies/DifferenceText.tsx';
import { describeFailure } from '../cookies/describe-change.ts';
import { FieldValue } from '../cookies/FieldValue.tsx';
import { FlagBadges } from '../cookies/FlagBadges.tsx';
import { PhraseText } from '../cookies/PhraseText.tsx';
import { Sentence } from '../cookies/Sentence.tsx';
import { TimeLeft } from '../cookies/TimeLeft.tsx';
import { ValueText } from '../cookies/ValueText.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { message } from '../ui/message.ts';
import type { ImportLine } from './import-lines.ts';

interface ImportNewsProps {
  readonly line: ImportLine;
  readonly active: boolean;
  readonly masked: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onMend: (fields: Partial<Cookie>) => void;
}

/** What an import does to a cookie, field by field, or why it does nothing, with what mends it. */
export function ImportNews(props: ImportNewsProps) {
  const { line, now, masked, active, onMend } = props;
  const { row, fate } = line;
  const { cookie, outlook, issues, notes } = row;
  if (fate?.status === 'altered') {
    return fate.differences.map((difference) => (
      <p key={difference.field}>
        <DifferenceText difference={difference} />
      </p>
    ));
  }
  if (fate?.status === 'failed') {
    return (
      <p class="import-news__bad">
        <PhraseText phrase={describeFailure(fate.failure)} />
      </p>
    );
  }
  if (outlook.status === 'impossible' && outlook.because === 'unreadable') {
    return (
      <p class="import-news__bad">
        <FaultText fault={outlook.fault} />
      </p>
    );
  }
  const isRefused = outlook.status === 'impossible' && outlook.because === 'refused';
  return (
    <>
      {outlook.status === 'changed' &&
        outlook.changes.map((change) => (
          <ChangeLine key={change.field} change={change} masked={masked} />
        ))}
      {(outlook.status === 'added' || outlook.status === 'unchanged') && cookie && (
        <Facts cookie={cookie} masked={masked} now={now} />
      )}
      {outlook.status === 'skipped' && <p>{i18n.t(`import.because.${outlook.because}`)}</p>}
      {outlook.status === 'impossible' && outlook.because === 'noAccess' && (
        <p class="import-news__bad">{i18n.t('import.noAccess')}</p>
      )}
      {outlook.status === 'impossible' && outlook.because === 'siteFull' && (
        <p class="import-news__bad">{i18n.t('failure.siteFull')}</p>
      )}
      {issues.filter(isRefused ? isRejected : isWorthSaying).map((issue) => (
        <IssueLine
          key={`${issue.code} ${issue.params}`}
          issue={issue}
          active={active}
          onMend={fate === null ? onMend : null}
        />
      ))}
      {notes.map((note) => (
        <Remark key={`${note.code} ${note.params}`}>
          <FaultText fault={note} />
        </Remark>
      ))}
    </>
  );
}

function isRejected({ severity }: Issue): boolean {
  return severity === 'reject';
}

/** An expiry in the past is told as such, and notes are for the editor. */
function isWorthSaying({ severity, code }: Issue): boolean {
  return severity !== 'note' && code !== 'expired';
}

function FaultText({ fault: { code, params } }: { readonly fault: Fault }) {
  return <PhraseText phrase={{ key: `transfer.fault.${code}`, count: null, params }} />;
}

interface ChangeLineProps {
  readonly change: FieldChange;
  readonly masked: boolean;
}

function ChangeLine({ change: { field, before, after }, masked }: ChangeLineProps) {
  const shown = (value: FieldChange['after']) =>
    field === 'value' && typeof value === 'string' ? (
      <ValueText value={value} masked={masked} most={60} />
    ) : (
      <FieldValue field={field} value={value} />
    );
  return (
    <p class="import-news__change">
      <span class="dim">{message(`field.${field}`)}</span>{' '}
      <Sentence
        id="import.becomes"
        params={[
          <del key="before">{shown(before)}</del>,
          <ins key="after">{shown(after)}</ins>,
          <Icon key="arrow" icon={ArrowRight} mirrored label={i18n.t('import.becomesWord')} />,
        ]}
      />
    </p>
  );
}

interface FactsProps {
  readonly cookie: Cookie;
  readonly masked: boolean;
  readonly now: number;
}

function Facts({ cookie, masked, now }: FactsProps) {
  return (
    <p class="import-news__facts">
      <span class="import-news__value mono">
        <ValueText value={cookie.value} masked={masked} most={120} />
      </span>
      <TimeLeft cookie={cookie} now={now} />
      <FlagBadges cookie={cookie} level="no" />
    </p>
  );
}

interface IssueLineProps {
  readonly issue: Issue;
  readonly active: boolean;
  /** null where it is too late. */
  readonly onMend: ((fields: Partial<Cookie>) => void) | null;
}

function IssueLine({ issue, active, onMend }: IssueLineProps) {
  const { code, params, severity, mend } = issue;
  const text = <PhraseText phrase={{ key: `issue.${code}`, count: null, params }} />;
  // What browsers rewrite is written so already.
  if (severity === 'rewrite') return <Remark>{text}</Remark>;
  return (
    <p class={severity === 'reject' ? 'import-news__bad' : undefined}>
      {text}{' '}
      {mend && onMend && (
        <Button
          variant="link"
          class="import-news__mend"
          tabIndex={active ? 0 : -1}
          onClick={() => onMend(mend)}
        >
          <Sentence
            id={`mend.${code}`}
            params={params.map((param) => <ValueText key={param} value={param} most={60} />)}
          />
        </Button>
      )}
    </p>
  );
}

function Remark({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="import-news__remark">
      <Icon icon={Info} />
      <span>{children}</span>
    </p>
  );
}
