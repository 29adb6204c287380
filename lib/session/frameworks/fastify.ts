import { HTTP_ONLY, known, type Maker } from '../maker.ts';

const COMMON = { ...HTTP_ONLY, common: true };

/**
 * @fastify/session signs an id; @fastify/secure-session encrypts the data beside a nonce.
 * https://github.com/fastify/session, https://github.com/fastify/fastify-secure-session
 */
export const fastify: Maker = {
  name: 'Fastify',
  cookies: [
    known('session-id', 'sessionId', /^[\w-]{32}\.[\w+/=-]{43,44}$/, COMMON),
    known('auth-token', 'session', /^[\w+/-]{24,}={0,2};[\w+/-]{32}$/, COMMON),
  ],
};
