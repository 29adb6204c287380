import type { RunningChange } from '../../lib/change/course.ts';
import { isCounted, type Phrase } from './describe-change.ts';

/** The sentence that says what a change that takes its time is at. */
export function describeProgress({ attempt, phase, label }: RunningChange): Phrase {
  if (phase === 'taking-back') return { key: 'progress.takingBack', count: null, params: [] };
  if (attempt !== 'change') return { key: `progress.${attempt}`, count: null, params: [] };
  const { code, subject, count } = label;
  return {
    key: `progress.${code}`,
    count: isCounted(code) ? count : null,
    params: [subject, String(count)],
  };
}
