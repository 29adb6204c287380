import { type FrameworkMends, type Recipe, TWO_WEEKS } from '../code/recipe.ts';

const inCookie = (option: string) =>
  `use Rack::Session::Cookie, secret: ENV['SESSION_SECRET'], ${option}`;
const onServer = (option: string) => `use Rack::Session::Pool, ${option}  # or the store in use`;

function code(use: (option: string) => string): Recipe['code'] {
  return {
    secure: use('secure: true'),
    httpOnly: use('httponly: true'),
    sameSite: use('same_site: :lax'),
    hostOnly: use('domain: nil'),
    hostPrefix: use(`key: '__Host-{name}', path: '/', secure: true`),
    lifetime: use(`expire_after: ${TWO_WEEKS}`),
    partitioned: use('partitioned: true'),
  };
}

/** Rack's own sessions, as Sinatra and others use them. https://github.com/rack/rack-session */
export const rack: FrameworkMends = {
  framework: 'Rack',
  makers: ['Rack'],
  recipes: [
    {
      product: 'Rack',
      kind: 'session',
      names: /^rack\.session$/,
      role: 'auth-token',
      file: 'config.ru',
      docs: 'https://rubydoc.info/gems/rack-session/Rack/Session/Cookie',
      code: code(inCookie),
    },
    {
      product: 'Rack',
      kind: 'session',
      names: /^rack\.session$/,
      role: 'session-id',
      file: 'config.ru',
      docs: 'https://rubydoc.info/gems/rack-session/Rack/Session/Pool',
      code: code(onServer),
    },
    {
      product: 'Rack',
      kind: 'login',
      file: 'app.rb',
      docs: 'https://github.com/rack/rack-session#readme',
      code: { newId: "env['rack.session.options'][:renew] = true" },
    },
    {
      product: 'ruby-jwt',
      kind: 'token',
      file: 'app.rb',
      docs: 'https://github.com/jwt/ruby-jwt#readme',
      code: { tokenExpiry: `JWT.encode(claims.merge(exp: Time.now.to_i + 900), key, 'HS256')` },
    },
  ],
};
