import { HTTP_ONLY, known, type Maker } from '../maker.ts';

/**
 * The id of the session, in JSON of its own and signed, or with the cookie store the data, encrypted.
 * https://docs.adonisjs.com/guides/basics/session
 */
export const adonis: Maker = {
  name: 'AdonisJS',
  cookies: [
    known('session-id', 'adonis-session', /^s:/, HTTP_ONLY),
    known('auth-token', 'adonis-session', /^e:/, HTTP_ONLY),
    known('csrf', 'adonis-session-values'),
  ],
};
