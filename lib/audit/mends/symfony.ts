import { type FrameworkMends, TWO_WEEKS } from '../code/recipe.ts';

const session = (option: string) => `framework:\n    session:\n        ${option}`;
const remember = (option: string) =>
  `security:\n    firewalls:\n        main:\n            remember_me:\n                ${option}`;

/** https://symfony.com/doc/current/reference/configuration/framework.html#session */
export const symfony: FrameworkMends = {
  framework: 'Symfony',
  makers: ['Symfony', 'PHP'],
  recipes: [
    {
      product: 'Symfony',
      kind: 'session',
      file: 'config/packages/framework.yaml',
      docs: 'https://symfony.com/doc/current/reference/configuration/framework.html#session',
      code: {
        secure: session('cookie_secure: true'),
        httpOnly: session('cookie_httponly: true'),
        sameSite: session('cookie_samesite: lax'),
        hostOnly: session('cookie_domain: null'),
        hostPrefix: session(`name: '__Host-{name}'`),
        lifetime: session(`cookie_lifetime: ${TWO_WEEKS}`),
      },
    },
    {
      product: 'Symfony',
      kind: 'remember',
      file: 'config/packages/security.yaml',
      docs: 'https://symfony.com/doc/current/security/remember_me.html',
      code: {
        secure: remember('secure: true'),
        httpOnly: remember('httponly: true'),
        sameSite: remember('samesite: lax'),
        hostOnly: remember('domain: null'),
        hostPrefix: remember(`name: '__Host-{name}'`),
        lifetime: remember(`lifetime: ${TWO_WEEKS}`),
      },
    },
    {
      product: 'Symfony',
      kind: 'login',
      file: 'config/packages/security.yaml',
      docs: 'https://symfony.com/doc/current/reference/configuration/security.html#session-fixation-strategy',
      code: { newId: 'security:\n    session_fixation_strategy: migrate' },
    },
    {
      product: 'LexikJWTAuthenticationBundle',
      kind: 'token',
      file: 'config/packages/lexik_jwt_authentication.yaml',
      docs: 'https://github.com/lexik/LexikJWTAuthenticationBundle#readme',
      code: { tokenExpiry: 'lexik_jwt_authentication:\n    token_ttl: 900' },
    },
  ],
};
