import { i18n } from '#i18n';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { message } from '../ui/message.ts';
import { contradictionCode } from './contradiction.ts';

/** What was predicted, what the jar says instead, and what may be the reason. */
export function ContradictionText({ entry }: { readonly entry: LogEntry }) {
  const word = message(`setCookie.outcome.${entry.verdict.outcome}`);
  return (
    <>
      {i18n.t('setCookie.predicted', [word])}{' '}
      {message(`setCookie.contradiction.${contradictionCode(entry)}`)}
    </>
  );
}
