import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

/** Whatever keeps the data: to name another store would log everybody out. */
const option = (name: string, value: string) =>
  `Rails.application.config.session_options[:${name}] = ${value}`;
const store = (options: string) =>
  `Rails.application.config.session_store :cookie_store, ${options}`;

/** Rails, and Devise's remembered login. https://guides.rubyonrails.org/configuring.html#config-session-store */
export const rails: FrameworkMends = {
  framework: 'Rails',
  makers: ['Rails'],
  recipes: [
    {
      product: 'Rails',
      kind: 'session',
      names: /^(?!rack\.session$)/,
      role: 'session-id',
      file: 'config/initializers/session_store.rb',
      docs: 'https://guides.rubyonrails.org/configuring.html#config-session-store',
      code: {
        secure: option('secure', 'true'),
        httpOnly: option('httponly', 'true'),
        sameSite: option('same_site', ':lax'),
        hostOnly: option('domain', 'nil'),
        hostPrefix: `${option('key', `'__Host-{name}'`)}\n${option('secure', 'true')}`,
        lifetime: option('expire_after', '14.days'),
      },
    },
    {
      product: 'Rails',
      kind: 'session',
      names: /^(?!rack\.session$)/,
      role: 'auth-token',
      file: 'config/initializers/session_store.rb',
      docs: 'https://guides.rubyonrails.org/configuring.html#config-session-store',
      code: {
        secure: store(`key: '{name}', secure: true`),
        httpOnly: store(`key: '{name}', httponly: true`),
        sameSite: store(`key: '{name}', same_site: :lax`),
        hostOnly: store(`key: '{name}'  # without domain:`),
        hostPrefix: store(`key: '__Host-{name}', secure: true, path: '/'`),
        lifetime: store(`key: '{name}', expire_after: 14.days`),
      },
    },
    {
      product: 'Devise',
      kind: 'remember',
      file: 'config/initializers/devise.rb',
      docs: 'https://www.rubydoc.info/gems/devise/Devise/Models/Rememberable',
      code: {
        secure: 'config.rememberable_options = { secure: true }',
        httpOnly: 'config.rememberable_options = { httponly: true }',
        sameSite: 'config.rememberable_options = { same_site: :lax }',
        lifetime: 'config.remember_for = 2.weeks',
      },
    },
    ownCookie(
      {
        product: 'Rails',
        names: /^(?!rack\.)/,
        file: 'app/controllers',
        docs: 'https://api.rubyonrails.org/classes/ActionDispatch/Cookies.html',
      },
      {
        secure: 'secure: true',
        httpOnly: 'httponly: true',
        lax: 'same_site: :lax',
        none: 'same_site: :none',
        root: `path: '/'`,
        twoWeeks: 'expires: 14.days',
      },
      (name, options) => `cookies['${name}'] = { value: value, ${options} }`,
    ),
    {
      product: 'Rails',
      kind: 'login',
      file: 'app/controllers',
      docs: 'https://guides.rubyonrails.org/security.html#session-fixation-countermeasures',
      code: { newId: 'reset_session' },
    },
    {
      product: 'ruby-jwt',
      kind: 'token',
      file: 'app/controllers',
      docs: 'https://github.com/jwt/ruby-jwt#readme',
      code: {
        tokenExpiry: `JWT.encode(claims.merge(exp: 15.minutes.from_now.to_i), key, 'HS256')`,
      },
    },
  ],
};
