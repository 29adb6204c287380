import { randomText } from './random.ts';

/** PHP 7.1 and later, session.sid_length = 26 and 5 bits per character. */
export function phpSessionId(): string {
  return randomText('0123456789abcdefghijklmnopqrstuv', 26);
}
