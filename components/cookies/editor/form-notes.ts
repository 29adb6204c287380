import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { Field, Issue, Severity } from '../../../lib/set-cookie/rule.ts';
import type { FieldNote } from '../../ui/FieldNotes.tsx';
import { message } from '../../ui/message.ts';

/** The rows of the form from top to bottom; some show more than one field. */
const ROWS = [
  'name',
  'value',
  'lifetime',
  'flags',
  'sameSite',
  'domain',
  'path',
  'partition',
] as const;

export type FormRow = (typeof ROWS)[number];

const ROW_OF_FIELD: Record<Field, FormRow> = {
  name: 'name',
  value: 'value',
  domain: 'domain',
  hostOnly: 'domain',
  path: 'path',
  secure: 'flags',
  httpOnly: 'flags',
  sameSite: 'sameSite',
  expirationDate: 'lifetime',
  partitionKey: 'partition',
  // Not edited: they say which jar the cookie is in.
  storeId: 'domain',
  firstPartyDomain: 'domain',
};

const TONES: Record<Severity, FieldNote['tone']> = {
  reject: 'error',
  rewrite: 'warning',
  warn: 'warning',
  note: 'info',
};

/** The row that shows an issue. */
function rowOf(issue: Issue): FormRow {
  return ROW_OF_FIELD[issue.field];
}

/** What is said at one row: the sentences of its issues, worst first, with the buttons that mend them. */
export function rowNotes(
  row: FormRow,
  issues: readonly Issue[],
  onMend: (mend: Partial<Cookie>) => void,
): FieldNote[] {
  const order = ['error', 'warning', 'info'];
  return issues
    .filter((issue) => rowOf(issue) === row)
    .map(({ code, severity, params, mend }) => ({
      id: `${code} ${params.join(' ')}`,
      tone: TONES[severity],
      text: message(`issue.${code}`, params),
      mend: mend && { label: message(`mend.${code}`, params), onMend: () => onMend(mend) },
    }))
    .sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

/** The rows in the way of saving, from top to bottom. */
export function blockingRows(issues: readonly Issue[]): FormRow[] {
  const blocking = new Set(issues.filter(({ severity }) => severity === 'reject').map(rowOf));
  return ROWS.filter((row) => blocking.has(row));
}
