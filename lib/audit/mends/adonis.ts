import { scriptSpelling } from '../code/javascript.ts';
import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const cookie = (option: string) => `defineConfig({ cookie: { ${option} } })`;

/** https://docs.adonisjs.com/guides/basics/session#configuration */
export const adonis: FrameworkMends = {
  framework: 'AdonisJS',
  makers: ['AdonisJS'],
  recipes: [
    {
      product: 'AdonisJS',
      kind: 'session',
      file: 'config/session.ts',
      docs: 'https://docs.adonisjs.com/guides/basics/session#configuration',
      code: {
        secure: cookie('secure: true'),
        httpOnly: cookie('httpOnly: true'),
        sameSite: cookie(`sameSite: 'lax'`),
        hostOnly: cookie(`domain: ''`),
        hostPrefix: `defineConfig({ cookieName: '__Host-{name}', cookie: { secure: true, path: '/', domain: '' } })`,
        lifetime: `defineConfig({ age: '14 days' })`,
      },
    },
    ownCookie(
      {
        product: 'AdonisJS',
        file: 'app/controllers',
        docs: 'https://docs.adonisjs.com/guides/basics/cookies',
      },
      scriptSpelling(`'14 days'`),
      (name, options) => `response.cookie('${name}', value, { ${options} })`,
    ),
    {
      product: 'AdonisJS',
      kind: 'login',
      file: 'app/controllers',
      docs: 'https://docs.adonisjs.com/guides/basics/session',
      code: { newId: 'ctx.session.regenerate()' },
    },
  ],
};
