import { HTTP_ONLY_LAX, known, type Maker, SCRIPT } from '../maker.ts';

const SIGNED = /^\.?[\w-]+={0,2}:[0-9A-Za-z]{6}:[\w-]{27,43}$/;

/**
 * `sessionid` holds a key (db, cached_db, cache and file engines) or, with signed_cookies, the data itself.
 * https://docs.djangoproject.com/en/stable/topics/http/sessions/
 */
export const django: Maker = {
  name: 'Django',
  cookies: [
    known('session-id', 'sessionid', /^[a-z0-9]{32}$/, HTTP_ONLY_LAX),
    known('auth-token', 'sessionid', SIGNED, HTTP_ONLY_LAX),
    known('csrf', 'csrftoken', /^[0-9A-Za-z]{32,64}$/, SCRIPT),
    known('flash', 'messages', SIGNED),
    known('preference', 'django_language'),
    // Of all letters: as many of hex alone are a hash.
    known('csrf', '', /^(?=.*[g-z])(?=.*[G-Z])[0-9A-Za-z]{64}$/, {
      httpOnly: false,
      telling: { least: 64, most: 64 },
    }),
    known('session-id', '', /^(?=.*[g-z])[a-z0-9]{32}$/, {
      httpOnly: true,
      telling: { least: 32, most: 32 },
    }),
  ],
};
