import { i18n } from '#i18n';
import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { Issue, Severity } from '../../../lib/set-cookie/rule.ts';
import type { FieldNote } from '../../ui/FieldNotes.tsx';
import { message } from '../../ui/message.ts';

export interface CellNoteSource {
  readonly issues: readonly Issue[];
  /** The text cannot be understood. */
  readonly unreadable: boolean;
  /** The cookie was removed while its cell is edited. */
  readonly gone: boolean;
  /** What somebody else made of the cell meanwhile, as its text; null when nobody did. */
  readonly theirs: string | null;
  /** Why the last attempt to save failed. */
  readonly failure: string | null;
  readonly onMend: (mend: Partial<Cookie>) => void;
  readonly onTheirs: (text: string) => void;
}

const TONES: Record<Severity, FieldNote['tone']> = {
  reject: 'error',
  rewrite: 'warning',
  warn: 'warning',
  note: 'info',
};

/** How much of another's text is quoted. */
const MOST = 80;

/** All there is to say about a cell that is being edited, what keeps it from being saved first. */
export function cellNotes(source: CellNoteSource): FieldNote[] {
  const { theirs, failure, onMend, onTheirs } = source;
  const notes: FieldNote[] = source.issues.map(({ code, severity, params, mend }) => ({
    id: code,
    tone: TONES[severity],
    text: message(`issue.${code}`, params),
    mend: mend && { label: message(`mend.${code}`, params), onMend: () => onMend(mend) },
  }));
  if (source.unreadable) {
    notes.push({ id: 'unreadable', tone: 'error', text: i18n.t('panel.unreadableExpiry') });
  }
  if (failure !== null) notes.push({ id: 'failure', tone: 'error', text: failure });
  if (source.gone) notes.push({ id: 'gone', tone: 'warning', text: i18n.t('panel.goneMeanwhile') });
  if (theirs !== null) {
    notes.push({
      id: 'theirs',
      tone: 'warning',
      text: i18n.t('panel.changedMeanwhile', [shorten(theirs)]),
      mend: { label: i18n.t('panel.useTheirs'), onMend: () => onTheirs(theirs) },
    });
  }
  const order = ['error', 'warning', 'info'];
  return notes.toSorted((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

function shorten(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
