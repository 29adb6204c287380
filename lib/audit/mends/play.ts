import type { FrameworkMends } from '../code/recipe.ts';

const DOCS = 'https://www.playframework.com/documentation/latest/SettingsSession';

/** https://www.playframework.com/documentation/latest/SettingsSession */
export const play: FrameworkMends = {
  framework: 'Play',
  makers: ['Play'],
  recipes: [
    {
      product: 'Play',
      kind: 'session',
      file: 'conf/application.conf',
      docs: DOCS,
      code: {
        secure: 'play.http.session.secure = true',
        httpOnly: 'play.http.session.httpOnly = true',
        sameSite: 'play.http.session.sameSite = "lax"',
        hostOnly: 'play.http.session.domain = null',
        hostPrefix: 'play.http.session.cookieName = "__Host-{name}"',
        lifetime: 'play.http.session.maxAge = 14 days',
      },
    },
  ],
};
