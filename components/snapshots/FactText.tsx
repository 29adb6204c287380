import { i18n } from '#i18n';
import type { Fact } from '../../lib/snapshot/diff.ts';
import { formatDuration } from '../cookies/duration-text.ts';
import { FieldValue } from '../cookies/FieldValue.tsx';
import { Sentence } from '../cookies/Sentence.tsx';
import { message } from '../ui/message.ts';
import { Becomes } from './Becomes.tsx';
import { ChangedText } from './ChangedText.tsx';

/** The field that a fact is about. */
export function labelOf(fact: Fact): string {
  if (fact.code === 'field') return message(`field.${fact.field}`);
  return fact.code === 'value' ? i18n.t('snapshots.value') : message('field.expirationDate');
}

interface FactTextProps {
  readonly fact: Fact;
  readonly masked: boolean;
}

/** One thing that changed about a cookie. */
export function FactText({ fact, masked }: FactTextProps) {
  switch (fact.code) {
    case 'value':
      return <ChangedText segments={fact.segments} masked={masked} />;
    case 'expiry':
      return <>{movedText(fact.seconds)}</>;
    case 'became-persistent':
      return (
        <Sentence
          id="snapshots.becamePersistent"
          params={[<FieldValue key="date" field="expirationDate" value={fact.expirationDate} />]}
        />
      );
    case 'became-session':
      return (
        <Sentence
          id="snapshots.becameSession"
          params={[<FieldValue key="date" field="expirationDate" value={fact.expirationDate} />]}
        />
      );
    case 'field':
      return (
        <Becomes
          before={<FieldValue field={fact.field} value={fact.before} />}
          after={<FieldValue field={fact.field} value={fact.after} />}
        />
      );
  }
}

/** How far a moment moved, in seconds. */
export function movedText(seconds: number): string {
  const duration = formatDuration(Math.abs(seconds));
  return i18n.t(seconds < 0 ? 'snapshots.movedBack' : 'snapshots.movedOn', [duration]);
}
