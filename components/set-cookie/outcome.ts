import { Ban, Check, Equal, type IconNode, RefreshCw, Trash2 } from 'lucide';
import type { Severity } from '../../lib/set-cookie/rule.ts';
import type { Outcome } from '../../lib/set-cookie/verdict.ts';
import type { Tone } from '../ui/Badge.tsx';

interface Look {
  readonly tone: Tone;
  readonly icon: IconNode;
}

/** How what happened looks. Its word is the message `setCookie.outcome.<outcome>`. */
export const OUTCOME_LOOKS: Readonly<Record<Outcome, Look>> = {
  stored: { tone: 'good', icon: Check },
  updated: { tone: 'accent', icon: RefreshCw },
  unchanged: { tone: 'quiet', icon: Equal },
  deleted: { tone: 'neutral', icon: Trash2 },
  refused: { tone: 'bad', icon: Ban },
};

/** How an issue of a severity looks. Its word is the message `setCookie.severity.<severity>`. */
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  reject: 'bad',
  rewrite: 'key',
  warn: 'key',
  note: 'neutral',
};
