import { known, type Maker } from '../maker.ts';

/** @hapi/cookie and @hapi/yar seal what is in the session with iron. https://hapi.dev/module/cookie/api, https://hapi.dev/module/yar/api */
export const hapi: Maker = {
  name: 'hapi',
  cookies: [known('auth-token', 'sid session', /^Fe26\.2\*/, { common: true })],
};
