import { i18n } from '#i18n';
import { dottedDomain } from '../../lib/cookie/cookie.ts';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { ValueText } from '../cookies/ValueText.tsx';
import { classNames } from '../ui/class-names.ts';
import type { Column } from '../ui/table/column.ts';
import { ContradictionText } from './ContradictionText.tsx';
import { IssueText } from './IssueText.tsx';
import { timeOfDay } from './log-time.ts';
import { mainIssue } from './main-issue.ts';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { requestPath } from './request-path.ts';

/** Characters of a cell: more than any has room for. */
const MOST = 200;

/** Worst first. */
const OUTCOMES = ['refused', 'deleted', 'unchanged', 'updated', 'stored'];

/** The columns of the table of Set-Cookie headers; made when the messages are there. */
export function logColumns(): readonly Column<LogEntry>[] {
  return [
    {
      id: 'time',
      title: i18n.t('setCookie.column.time'),
      width: 96,
      minWidth: 92,
      priority: 2,
      compare: (a, b) => a.response.at - b.response.at,
      render: ({ response }) => <span class="log-time">{timeOfDay(response.at)}</span>,
    },
    {
      id: 'request',
      title: i18n.t('setCookie.column.request'),
      width: 190,
      minWidth: 130,
      priority: 3,
      grow: 2,
      mono: true,
      compare: (a, b) => compareText(a.response.url, b.response.url),
      render: ({ response }) => <Request response={response} />,
    },
    {
      id: 'name',
      title: i18n.t('column.name'),
      width: 150,
      minWidth: 80,
      priority: 6,
      grow: 1,
      mono: true,
      required: true,
      compare: (a, b) => compareText(nameOf(a), nameOf(b)),
      render: (entry) => <Name entry={entry} />,
    },
    {
      id: 'domain',
      title: i18n.t('column.domain'),
      width: 140,
      minWidth: 110,
      priority: 1,
      compare: (a, b) => compareText(domainOf(a), domainOf(b)),
      render: (entry) => (
        <span class="dim truncate" title={domainOf(entry)}>
          <ValueText value={domainOf(entry)} most={MOST} />
        </span>
      ),
    },
    {
      id: 'outcome',
      title: i18n.t('setCookie.column.outcome'),
      width: 116,
      minWidth: 110,
      priority: 5,
      required: true,
      compare: (a, b) => place(a) - place(b),
      render: ({ verdict, confirmation }) => (
        <OutcomeBadge outcome={verdict.outcome} contradicted={confirmation === 'contradicted'} />
      ),
    },
    {
      id: 'reason',
      title: i18n.t('setCookie.column.reason'),
      width: 320,
      minWidth: 280,
      priority: 4,
      grow: 4,
      render: (entry) => <Reason entry={entry} />,
    },
  ];
}

function Request({ response }: { readonly response: LogEntry['response'] }) {
  const { method, status, url } = response;
  return (
    <span class="log-request truncate" title={`${method} ${url}`} dir="ltr">
      {method !== 'GET' && <b>{method} </b>}
      <span class={classNames('log-request__status', status >= 400 && 'log-request__status--bad')}>
        {status}
      </span>{' '}
      <ValueText value={requestPath(url)} most={MOST} />
    </span>
  );
}

function Name({ entry }: { readonly entry: LogEntry }) {
  const name = nameOf(entry);
  if (name !== '') {
    return (
      <b class="log-name truncate">
        <ValueText value={name} most={MOST} />
      </b>
    );
  }
  return <i class="dim truncate">{i18n.t('setCookie.nameless')}</i>;
}

function Reason({ entry }: { readonly entry: LogEntry }) {
  const { issues } = entry.verdict;
  const issue = mainIssue(entry.verdict);
  if (entry.confirmation === 'contradicted') {
    return (
      <span class="log-reason log-reason--warn truncate">
        <ContradictionText entry={entry} />
      </span>
    );
  }
  if (!issue) return null;
  return (
    <>
      <span class="log-reason truncate" data-severity={issue.severity}>
        <IssueText kind="headerIssue" issue={issue} most={40} />
      </span>
      {issues.length > 1 && (
        <span class="log-reason__more" title={i18n.t('setCookie.moreIssues', issues.length - 1)}>
          +{issues.length - 1}
        </span>
      )}
    </>
  );
}

function nameOf({ verdict }: LogEntry): string {
  return verdict.cookie?.name ?? '';
}

function domainOf({ verdict }: LogEntry): string {
  return verdict.cookie ? dottedDomain(verdict.cookie) : '';
}

function place({ verdict, confirmation }: LogEntry): number {
  return confirmation === 'contradicted' ? -1 : OUTCOMES.indexOf(verdict.outcome);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
