import { hex } from '../grammar.ts';
import { HTTP_ONLY, known, type Maker } from '../maker.ts';

const SEALED = /^[\w+/=-]+--[\w+/-]{16}--[\w+/=-]{22,24}$|^[\w+/=-]{40,}--[0-9a-f]{40,64}$/;

/** `_<application>_session`: encrypted data, or an id with a server-side store. https://guides.rubyonrails.org/security.html#sessions */
export const rails: Maker = {
  name: 'Rails',
  cookies: [
    known('auth-token', '_*_session _t _gh_sess', SEALED, HTTP_ONLY),
    known('session-id', '_*_session _session_id', hex(32), HTTP_ONLY),
    known('remember-me', 'remember_*_token', /--[0-9a-f]{40,64}$/),
    known('tracking', 'ahoy_visitor ahoy_visit'),
  ],
};
