import type {
  ChangeCode,
  ChangeLabel,
  ChangeReport,
  Failure,
  Outcome,
} from '../../lib/change/change-set.ts';

/** A sentence as data: the key of its message, the count that chooses the plural form, and $1, $2. */
export interface Phrase {
  readonly key: string;
  /** null where the message has one form only. */
  readonly count: number | null;
  readonly params: readonly string[];
}

/** What a change did: done, taken back, or neither. */
export type Completion = 'done' | 'undone' | 'failed';

const SECTIONS: Record<Completion, string> = {
  done: 'change',
  undone: 'undone',
  failed: 'change.failed',
};

/** Codes whose change sets may be about many cookies, and whose sentences therefore count them. */
const COUNTED: readonly ChangeCode[] = [
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

/** Codes whose change sets have one operation for each cookie, some of which may fail. */
const ONE_EACH: readonly ChangeCode[] = ['remove', 'park', 'unpark', 'discard', 'import'];

/**
 * The sentence that names a change. With the report of a change of which a part failed, it counts and
 * names only what was really done.
 *
 *     describeChange({ code: 'remove', subject: 'theme', count: 1 }, 'done')
 *     // { key: 'change.remove', count: 1, params: ['theme', '1'] }: Deleted theme
 */
export function describeChange(
  label: ChangeLabel,
  completion: Completion,
  report: ChangeReport | null = null,
): Phrase {
  const { code, subject, count } = completion === 'failed' ? label : whatWasDone(label, report);
  const hasForms = isCounted(code) && !(completion === 'failed' && !ONE_EACH.includes(code));
  return {
    key: `${SECTIONS[completion]}.${code}`,
    count: hasForms ? count : null,
    params: [subject, String(count)],
  };
}

/** Whether the sentences about such a change count its cookies. */
export function isCounted(code: ChangeCode): boolean {
  return COUNTED.includes(code);
}

function whatWasDone(label: ChangeLabel, report: ChangeReport | null): ChangeLabel {
  const done = report?.outcomes.filter(({ status }) => status !== 'failed') ?? [];
  if (!report || done.length === report.outcomes.length) return label;
  const isNamed = ONE_EACH.includes(label.code);
  return {
    ...label,
    count: done.length,
    subject: (isNamed && done[0]?.key.name) || label.subject,
  };
}

/** The operations that failed of themselves, without those that were taken back on their account. */
export function failuresOf(report: ChangeReport): Outcome[] {
  const failed = report.outcomes.filter(({ status }) => status === 'failed');
  const own = failed.filter((outcome) => outcome.failure?.code !== 'rolled-back');
  return own.length > 0 ? own : failed;
}

/** Whether all that failed was left alone because it is protected. */
export function onlySpared(report: ChangeReport): boolean {
  const failures = failuresOf(report);
  return failures.length > 0 && failures.every(({ failure }) => failure?.code === 'protected');
}

/** The cookies that the browser stored otherwise than asked. */
export function alteredOf(report: ChangeReport): Outcome[] {
  return report.outcomes.filter(({ status }) => status === 'altered');
}

/** The sentence that says why an operation failed: that of the rule, or that of the code. */
export function describeFailure(failure: Failure | null): Phrase {
  if (failure?.issue) {
    return { key: `issue.${failure.issue.code}`, count: null, params: failure.issue.params };
  }
  if (failure?.code === 'refused' && failure.detail !== '') {
    return { key: 'failure.refusedBecause', count: null, params: [failure.detail] };
  }
  return { key: `failure.${camelCase(failure?.code ?? 'refused')}`, count: null, params: [] };
}

/** Keys of messages have no hyphens: the extension format allows letters, digits, `_` and `@` only. */
function camelCase(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether two labels name the same change. */
export function sameLabel(a: ChangeLabel, b: ChangeLabel): boolean {
  return a.code === b.code && a.subject === b.subject && a.count === b.count;
}
