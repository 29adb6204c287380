import { describe, expect, it } from 'vitest';
import {
  type ChangeNews,
  changeNotice,
  isNewer,
  noticeDetails,
  noticeTone,
} from '../../components/cookies/change-notice.ts';
import {
  describeChange,
  describeFailure,
  failuresOf,
} from '../../components/cookies/describe-change.ts';
import { describeProgress } from '../../components/cookies/describe-progress.ts';
import { type LatestChange, latestChange } from '../../components/cookies/latest-change.ts';
import {
  type ChangeCode,
  type ChangeLabel,
  type ChangeReport,
  type FailureCode,
  failure,
  type Outcome,
} from '../../lib/change/change-set.ts';
import { EMPTY_JOURNAL, type Journal, type JournalEntry } from '../../lib/change/journal.ts';
import { keyOf } from '../../lib/cookie/key.ts';
import { i18n, messages } from '../fakes/i18n.ts';
import { cookie } from '../fixtures/cookie.ts';

const label = (code: ChangeCode, count = 1, subject = 'theme'): ChangeLabel => ({
  code,
  subject,
  count,
});
const done = (name = 'theme'): Outcome => ({
  key: keyOf(cookie({ name })),
  status: 'done',
  differences: [],
  failure: null,
});
const failed = (name: string, code: FailureCode = 'not-removed', detail = ''): Outcome => ({
  ...done(name),
  status: 'failed',
  failure: failure(code, detail),
});
const altered = (name: string, ...fields: ('secure' | 'httpOnly')[]): Outcome => ({
  ...done(name),
  status: 'altered',
  differences: fields.map((field) => ({ field, asked: true, stored: false })),
});
const report = (of: ChangeLabel, ...outcomes: Outcome[]): ChangeReport => ({
  label: of,
  outcomes,
  changed: outcomes.some(({ status }) => status !== 'failed'),
});

const CODES: readonly ChangeCode[] = [
  'add',
  'edit',
  'duplicate',
  'remove',
  'park',
  'unpark',
  'discard',
  'logout',
  'login',
  'import',
  'restore',
  'profile',
];
const FAILURES: readonly FailureCode[] = [
  'invalid',
  'refused',
  'not-removed',
  'missing',
  'expired',
  'protected',
  'rolled-back',
  'cancelled',
];

const RUNNING = { id: '', attempt: 'change', phase: 'making', done: 0, total: 0 } as const;

/** The sentence of a phrase, in English. */
function say({ key, count, params }: ReturnType<typeof describeChange>): string {
  return count === null ? i18n.t(key, params) : i18n.t(key, count, params);
}

describe('describeChange', () => {
  it.each([
    [label('add'), 'done', 'Added theme'],
    [label('edit'), 'done', 'Changed theme'],
    [label('duplicate'), 'done', 'Duplicated theme'],
    [label('remove'), 'done', 'Deleted theme'],
    [label('remove', 12), 'done', 'Deleted 12 cookies'],
    [label('park', 2), 'done', 'Switched off 2 cookies'],
    [label('unpark'), 'done', 'Switched on theme'],
    [label('discard', 3), 'done', 'Threw away 3 cookies'],
    [
      label('logout', 2, 'shop.example'),
      'done',
      'Logged out of shop.example (2 cookies switched off)',
    ],
    [
      label('login', 1, 'shop.example'),
      'done',
      'Logged back in to shop.example (1 cookie switched on)',
    ],
    [label('import'), 'done', 'Imported theme'],
    [label('import', 40), 'done', 'Imported 40 cookies'],
    [
      label('restore', 3, 'Before the sale'),
      'done',
      'Restored "Before the sale" (3 cookies changed)',
    ],
    [label('profile', 1, 'Admin'), 'done', 'Switched to "Admin" (1 cookie changed)'],
    [label('profile', 2, 'Admin'), 'undone', 'Undid: switched to "Admin" (2 cookies)'],
    [label('restore', 3, 'Old'), 'failed', 'Could not restore "Old"'],
    [label('import', 40), 'failed', 'Could not import 40 cookies'],
    [label('remove'), 'undone', 'Undid: deleted theme'],
    [label('remove', 12), 'undone', 'Undid: deleted 12 cookies'],
    [label('edit'), 'undone', 'Undid: changed theme'],
    [label('edit'), 'failed', 'Could not change theme'],
    [label('remove', 12), 'failed', 'Could not delete 12 cookies'],
    [label('logout', 2, 'shop.example'), 'failed', 'Could not log out of shop.example'],
  ] as const)('%j %s', (of, completion, expected) => {
    expect(say(describeChange(of, completion))).toBe(expected);
  });

  it('counts and names only what was really done', () => {
    const of = label('remove', 3, 'a');
    const two = report(of, done('a'), failed('b'), done('c'));
    expect(say(describeChange(of, 'done', two))).toBe('Deleted 2 cookies');
    const one = report(of, failed('a'), failed('b'), done('c'));
    expect(say(describeChange(of, 'done', one))).toBe('Deleted c');
  });

  it('does not take the operations of one edit for as many cookies', () => {
    const of = label('edit');
    expect(say(describeChange(of, 'done', report(of, done(), done())))).toBe('Changed theme');
  });

  it.each(CODES)('has a message for every form of %s', (code) => {
    for (const completion of ['done', 'undone', 'failed', 'running'] as const) {
      for (const count of [1, 2]) {
        const of = label(code, count);
        const sentence = say(
          completion === 'running'
            ? describeProgress({ ...RUNNING, label: of })
            : describeChange(of, completion),
        );
        expect(sentence).toMatch(/theme|2/);
        expect(sentence).not.toMatch(/\||\$/);
      }
    }
  });
});

describe('describeFailure', () => {
  it.each(FAILURES)('has a message for %s, whose key the extension format allows', (code) => {
    const { key } = describeFailure(failure(code));
    expect(messages.has(key)).toBe(true);
    expect(key.replace('.', '_')).toMatch(/^[A-Za-z0-9_@]+$/);
  });

  it('repeats the browser’s own words', () => {
    expect(say(describeFailure(failure('refused', 'No host permissions')))).toBe(
      'The browser refused the cookie: No host permissions',
    );
  });

  it('says what the rule says', () => {
    const issue = {
      code: 'prefixNeedsSecure',
      severity: 'reject',
      field: 'secure',
      params: ['__Host-'],
    } as const;
    expect(say(describeFailure({ code: 'invalid', detail: '', issue }))).toContain(
      'A name that begins with __Host- needs Secure.',
    );
  });

  it('blames what failed of itself, not what was taken back on its account', () => {
    const of = label('edit');
    const both = report(of, failed('a', 'rolled-back'), failed('b', 'refused'));
    expect(failuresOf(both).map(({ key }) => key.name)).toEqual(['b']);
    expect(failuresOf(report(of, failed('a', 'rolled-back')))).toHaveLength(1);
  });
});

describe('latestChange', () => {
  const entry = (id: number, code: ChangeCode = 'remove'): JournalEntry =>
    ({ id, label: label(code), at: 0, atomic: false, steps: [] }) as JournalEntry;
  const journal = (doneIds: number[], undoneIds: number[] = []): Journal => ({
    done: doneIds.map((id) => entry(id)),
    undone: undoneIds.map((id) => entry(id)),
  });
  const told = (latest: LatestChange | null) => latest && [latest.completion, latest.entry.id];
  const from = (before: Journal, after: Journal, previous: LatestChange | null = null) =>
    told(latestChange(previous, before, after));

  it.each([
    ['a change', journal([1]), journal([1, 2]), ['done', 2]],
    ['a change after an undo', journal([1], [2]), journal([1, 3]), ['done', 3]],
    ['an undo', journal([1, 2]), journal([1], [2]), ['undone', 2]],
    ['another undo', journal([1], [2]), journal([], [2, 1]), ['undone', 1]],
    ['a redo', journal([1], [3, 2]), journal([1, 2], [3]), ['done', 2]],
    ['the last redo', journal([1], [2]), journal([1, 2]), ['done', 2]],
    ['the first sight of an old change', EMPTY_JOURNAL, journal([1, 2]), ['done', 2]],
    ['the first sight of an old undo', EMPTY_JOURNAL, journal([1], [2]), ['undone', 2]],
    ['nothing', EMPTY_JOURNAL, EMPTY_JOURNAL, null],
    ['everything forgotten', journal([1, 2]), EMPTY_JOURNAL, null],
  ])('%s', (_, before, after, expected) => {
    expect(from(before, after)).toEqual(expected);
  });

  it('still tells of the last event when the journal is read again', () => {
    const previous = { completion: 'undone', entry: entry(2) } as const;
    expect(from(journal([1], [2]), journal([1], [2]), previous)).toEqual(['undone', 2]);
  });
});

describe('changeNotice', () => {
  const of = label('remove', 2);
  const latest: LatestChange = {
    completion: 'done',
    entry: { id: 1, label: of, at: 0, atomic: false, steps: [] } as JournalEntry,
  };
  const quiet: ChangeNews = { latest: null, report: null, error: null, rolledBack: null };
  const partly = report(of, done('a'), failed('b'));
  const nothing = report(of, failed('a'), failed('b'));

  it.each([
    ['nothing', quiet, null],
    ['a change', { ...quiet, latest }, { kind: 'done', label: of, report: null }],
    ['a change in part', { ...quiet, latest, report: partly }, { kind: 'done', report: partly }],
    [
      'a change from elsewhere after mine',
      { ...quiet, latest, report: report(label('edit'), done()) },
      { kind: 'done', label: of, report: null },
    ],
    ['a failure', { ...quiet, latest, report: nothing }, { kind: 'failed', report: nothing }],
    ['an error', { ...quiet, latest, error: 'No!' }, { kind: 'error', words: 'No!' }],
    ['a change cut short', { ...quiet, latest, rolledBack: of }, { kind: 'cut-short', label: of }],
  ])('tells of %s', (_, news, expected) => {
    const notice = changeNotice(news);
    if (expected === null) expect(notice).toBeNull();
    else expect(notice).toMatchObject(expected);
  });

  it.each([
    [report(of, done()), 'plain', false],
    [report(of, done('a'), altered('b', 'secure')), 'info', false],
    [report(of, altered('b', 'secure', 'httpOnly')), 'info', true],
    [report(of, altered('a', 'secure'), altered('b', 'secure')), 'info', true],
    [report(of, done('a'), failed('b')), 'bad', true],
    [report(of, failed('a')), 'bad', false],
    [report(of, failed('a'), failed('b')), 'bad', true],
    [report(of, failed('a', 'rolled-back'), failed('b', 'refused')), 'bad', false],
    [report(of, done('a'), failed('b', 'protected')), 'info', true],
    [report(of, failed('a', 'cancelled'), failed('b', 'cancelled')), 'info', false],
    [report(of, done('a'), failed('b', 'cancelled')), 'bad', false],
  ])('%# is %s, with details: %s', (made, tone, hasDetails) => {
    const notice = changeNotice({ ...quiet, latest, report: made });
    expect(notice && noticeTone(notice)).toBe(tone);
    expect(notice && noticeDetails(notice)).toBe(hasDetails ? made : null);
  });

  it.each([
    ['nothing new', { ...quiet, latest, report: partly }, false],
    ['the report is forgotten', { ...quiet, latest }, false],
    ['the same change undone', { ...quiet, latest: { ...latest, completion: 'undone' } }, true],
    ['another report', { ...quiet, latest, report: nothing }, true],
    ['an error', { ...quiet, latest, error: 'No!' }, true],
    ['a change cut short', { ...quiet, latest, rolledBack: of }, true],
  ] as const)('after it was dismissed, %s', (_, news, expected) => {
    expect(isNewer(news, { ...quiet, latest, report: partly })).toBe(expected);
  });
});
