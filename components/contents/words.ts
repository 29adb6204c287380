import type { Status, VerdictNote } from '../../lib/decode/keyed.ts';
import type { NodeNote } from '../../lib/decode/node.ts';
import type { ResealNote } from '../../lib/decode/reseal.ts';
import type { Tone } from '../ui/Badge.tsx';
import { message } from '../ui/message.ts';

/** Keys of messages have no hyphens: the extension format allows letters, digits, `_` and `@` only. */
export function messageCode(code: string): string {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What a format is called, by the id of its decoder. */
export function formatName(id: string): string {
  return message(`contents.format.${messageCode(id)}`);
}

/** A word for a badge, and the sentence that explains it. */
export interface Words {
  readonly word: string;
  readonly sentence: string;
  readonly tone: Tone;
}

const NOTE_TONES: Readonly<Record<NodeNote, Tone>> = {
  cut: 'neutral',
  damaged: 'bad',
  encrypted: 'accent',
  'alg-none': 'bad',
  'no-expiry': 'key',
  'runs-code': 'bad',
};

export function noteWords(note: NodeNote): Words {
  const code = messageCode(note);
  return {
    word: message(`contents.note.${code}`),
    sentence: message(`contents.noteHint.${code}`),
    tone: NOTE_TONES[note],
  };
}

const STATUS_TONES: Readonly<Record<Status, Tone>> = {
  valid: 'good',
  'bad-signature': 'bad',
  expired: 'bad',
  'not-yet-valid': 'bad',
  'alg-none': 'bad',
  malformed: 'bad',
  'no-key': 'neutral',
  unchecked: 'neutral',
};

/** What a server that has the key says of a value. */
export function statusWords(status: Status): Words {
  const code = messageCode(status);
  return {
    word: message(`contents.status.${code}`),
    sentence: message(`contents.statusWhy.${code}`),
    tone: STATUS_TONES[status],
  };
}

export function verdictNoteSentence(note: VerdictNote): string {
  return message(`contents.verdictNote.${messageCode(note)}`);
}

export function resealSentence(note: ResealNote): string {
  return message(`contents.reseal.${messageCode(note)}`);
}
