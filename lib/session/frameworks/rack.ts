import { hex } from '../grammar.ts';
import { known, type Maker } from '../maker.ts';

/**
 * Rack's own sessions, which Sinatra, Hanami and Roda use: the data, signed or encrypted, or the key to it.
 * https://rubydoc.info/gems/rack-session/Rack/Session/Cookie
 */
export const rack: Maker = {
  name: 'Rack',
  cookies: [
    known('auth-token', 'rack.session', /--[0-9a-f]{40,128}$|^[\w+/-]{80,}={0,2}$/),
    known('session-id', 'rack.session', hex(64)),
  ],
};
