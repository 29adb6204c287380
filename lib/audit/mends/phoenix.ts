import { ownCookie } from '../code/own-cookie.ts';
import { type FrameworkMends, TWO_WEEKS } from '../code/recipe.ts';

function options(option: string): string {
  return `@session_options [\n  store: :cookie,\n  key: "{name}",\n  signing_salt: "…",\n  ${option}\n]`;
}

/** Phoenix sets its session up with Plug. https://hexdocs.pm/plug/Plug.Session.html */
export const phoenix: FrameworkMends = {
  framework: 'Phoenix',
  makers: ['Phoenix'],
  recipes: [
    {
      product: 'Phoenix',
      kind: 'session',
      file: 'lib/my_app_web/endpoint.ex',
      docs: 'https://hexdocs.pm/plug/Plug.Session.html',
      code: {
        secure: options('secure: true'),
        httpOnly: options('http_only: true'),
        sameSite: options('same_site: "Lax"'),
        hostOnly: options('domain: nil'),
        hostPrefix: options('secure: true, path: "/"').replace('{name}', '__Host-{name}'),
        lifetime: options(`max_age: ${TWO_WEEKS}`),
      },
    },
    {
      product: 'Phoenix',
      kind: 'remember',
      file: 'lib/my_app_web/user_auth.ex',
      docs: 'https://hexdocs.pm/phoenix/mix_phx_gen_auth.html',
      code: {
        secure:
          '@remember_me_options [sign: true, max_age: @max_age, same_site: "Lax", secure: true]',
        sameSite: '@remember_me_options [sign: true, max_age: @max_age, same_site: "Lax"]',
        lifetime: '@max_age 60 * 60 * 24 * 14',
      },
    },
    ownCookie(
      {
        product: 'Phoenix',
        file: 'lib/my_app_web/controllers',
        docs: 'https://hexdocs.pm/plug/Plug.Conn.html#put_resp_cookie/4',
      },
      {
        secure: 'secure: true',
        httpOnly: 'http_only: true',
        lax: 'same_site: "Lax"',
        none: 'same_site: "None"',
        root: 'path: "/"',
        twoWeeks: `max_age: ${TWO_WEEKS}`,
      },
      (name, options) => `put_resp_cookie(conn, "${name}", value, ${options})`,
    ),
    {
      product: 'Phoenix',
      kind: 'login',
      file: 'lib/my_app_web/user_auth.ex',
      docs: 'https://hexdocs.pm/plug/Plug.Conn.html#configure_session/2',
      code: { newId: 'conn |> configure_session(renew: true) |> clear_session()' },
    },
  ],
};
