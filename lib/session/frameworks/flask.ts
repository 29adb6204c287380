import { UUID } from '../grammar.ts';
import { HTTP_ONLY, known, type Maker } from '../maker.ts';

const COMMON = { ...HTTP_ONLY, common: true };

/**
 * Flask, Quart and Starlette sign the session's data; Flask-Session keeps it on the server; Flask-Login adds
 * remember_token. https://flask.palletsprojects.com/en/stable/config/#SESSION_COOKIE_NAME
 */
export const flask: Maker = {
  name: 'Flask / Starlette',
  cookies: [
    known('auth-token', 'session', /^\.?[\w+/-]+={0,2}\.[\w-]{6}\.[\w-]{27,86}$/, COMMON),
    known('session-id', 'session', UUID, COMMON),
    known('remember-me', 'remember_token', /^[^|]+\|[0-9a-f]{40,128}$/),
  ],
};
