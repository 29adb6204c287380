import type { Severity } from '../../lib/audit/finding.ts';
import type { Letter } from '../../lib/audit/grade.ts';
import type { Tone } from '../ui/Badge.tsx';

/** How findings of a severity look. Its word is the message `audit.severity.<severity>`. */
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  high: 'bad',
  medium: 'key',
  low: 'neutral',
  note: 'quiet',
};

/** How grades look: in order, not quite, at risk. */
export const GRADE_TONES: Readonly<Record<Letter, 'good' | 'key' | 'bad'>> = {
  A: 'good',
  B: 'good',
  C: 'key',
  D: 'key',
  E: 'bad',
  F: 'bad',
};
