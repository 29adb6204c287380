import { known, type Maker } from '../maker.ts';

/** The sessions are PHP's own. https://symfony.com/doc/current/security/remember_me.html */
export const symfony: Maker = {
  name: 'Symfony',
  cookies: [known('remember-me', 'REMEMBERME'), known('flash', 'sf_redirect')],
};
