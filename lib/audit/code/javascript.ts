import type { Recipe } from './recipe.ts';

/** The options of cookies as the frameworks of Node.js have them, with `maxAge` as `age`. */
export function scriptSpelling(age: string) {
  return {
    secure: 'secure: true',
    httpOnly: 'httpOnly: true',
    lax: `sameSite: 'lax'`,
    none: `sameSite: 'none'`,
    root: `path: '/'`,
    twoWeeks: `maxAge: ${age}`,
    partitioned: 'partitioned: true',
  };
}

export const TWO_WEEKS_IN_SECONDS = '14 * 24 * 60 * 60';
export const TWO_WEEKS_IN_MS = '14 * 24 * 60 * 60 * 1000';

/** A token that ends, of the package that most of them are made with. https://github.com/auth0/node-jsonwebtoken#readme */
export const jsonWebToken: Recipe = {
  product: 'jsonwebtoken',
  kind: 'token',
  file: 'app.js',
  docs: 'https://github.com/auth0/node-jsonwebtoken#readme',
  code: { tokenExpiry: `jwt.sign(claims, key, { expiresIn: '15m' })` },
};
