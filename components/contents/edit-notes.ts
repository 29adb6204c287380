import { i18n } from '#i18n';
import type { Resealed } from '../../lib/decode/reseal.ts';
import type { FieldNote } from '../ui/FieldNotes.tsx';
import { message } from '../ui/message.ts';
import type { EditStatus } from './edit-status.ts';
import { resealSentence } from './words.ts';

/** What there is to say about contents that are being edited. */
export function editNotes(
  { fault, isChangedMeanwhile }: EditStatus,
  written: Resealed | null,
  onShowFault: (at: number) => void,
): FieldNote[] {
  const notes: FieldNote[] = [];
  if (isChangedMeanwhile) {
    notes.push({ id: 'meanwhile', tone: 'warning', text: i18n.t('contents.changedMeanwhile') });
  }
  if (fault) {
    const text = message(`contents.fault.${fault.expected}`, [`${fault.line}`, `${fault.column}`]);
    const mend = { label: i18n.t('contents.showFault'), onMend: () => onShowFault(fault.at) };
    return [...notes, { id: 'fault', tone: 'error', text, mend }];
  }
  for (const note of written?.notes ?? []) {
    const tone = note === 'unsigned' ? 'warning' : 'error';
    notes.push({ id: note, tone, text: resealSentence(note) });
  }
  return notes;
}
