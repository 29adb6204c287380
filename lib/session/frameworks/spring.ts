import { UUID } from '../grammar.ts';
import { HTTP_ONLY, HTTP_ONLY_LAX, known, type Maker, SCRIPT } from '../maker.ts';

/** Spring Session puts a UUID into base64. https://docs.spring.io/spring-session/reference/ */
export const spring: Maker = {
  name: 'Spring',
  cookies: [
    known('session-id', 'SESSION', /^[MNOYZ]\w{47}$/, { ...HTTP_ONLY_LAX, common: true }),
    known('session-id', 'SESSION', UUID, { ...HTTP_ONLY, common: true }),
    known('csrf', 'XSRF-TOKEN', UUID, SCRIPT),
    known('remember-me', 'remember-me', /^[\w+/=-]{40,}$/),
  ],
};
