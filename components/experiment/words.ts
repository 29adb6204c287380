import { i18n } from '#i18n';
import type { Ending } from '../../lib/experiment/ending.ts';
import { message } from '../ui/message.ts';

/** A code as part of the key of a message, which holds no hyphens. */
export function keyed(code: string): string {
  return code.replaceAll('-', '_');
}

/** The day of a moment (milliseconds since 1970), as the user's language writes it. */
export function dateText(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'medium' });
}

/** Why there is no result; of a page that is loaded it is said otherwise than of answers to a request. */
export function failureText(
  { code, detail }: NonNullable<Ending['failure']>,
  isRequest: boolean,
): string {
  if (isRequest && code === 'samePage') return i18n.t('experiment.sameAnswer');
  if (isRequest && code === 'noAccess') return i18n.t('experiment.unreadable');
  return message(`experiment.failure.${code}`, [detail]);
}
