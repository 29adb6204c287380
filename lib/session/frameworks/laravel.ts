import { HTTP_ONLY_LAX, known, type Maker, SCRIPT } from '../maker.ts';

const ENVELOPE = /^eyJpdiI6[\w+/=-]{150,}$/;

/** Every cookie is encrypted alike; the session's is named after the application. https://laravel.com/docs/session */
export const laravel: Maker = {
  name: 'Laravel',
  cookies: [
    known('session-id', '*_session *-session', ENVELOPE, HTTP_ONLY_LAX),
    known('csrf', 'XSRF-TOKEN', ENVELOPE, SCRIPT),
    known('remember-me', 'remember_*', ENVELOPE),
  ],
};
