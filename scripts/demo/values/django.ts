import { ALNUM, LOWER_ALNUM, randomText } from './random.ts';

/** django.contrib.sessions.backends.base, `VALID_KEY_CHARS`. */
export function djangoSessionId(): string {
  return randomText(LOWER_ALNUM, 32);
}

/** django.middleware.csrf up to 4.0: a mask of 32 characters and the masked secret. */
export function djangoCsrfToken(): string {
  return randomText(ALNUM, 64);
}
