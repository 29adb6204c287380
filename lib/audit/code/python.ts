import { ownCookie } from './own-cookie.ts';
import { type Recipe, TWO_WEEKS } from './recipe.ts';

const SPELLING = {
  secure: 'secure=True',
  httpOnly: 'httponly=True',
  lax: `samesite='Lax'`,
  none: `samesite='None'`,
  root: `path='/'`,
  twoWeeks: `max_age=${TWO_WEEKS}`,
};

/** A cookie that code sets with `set_cookie()`, which most frameworks of Python have alike. */
export function setCookie(about: Pick<Recipe, 'product' | 'file' | 'docs'>): Recipe {
  return ownCookie(about, SPELLING, (name, option) => {
    return `response.set_cookie('${name}', value, ${option})`;
  });
}

/** A token that ends, of the package that most of them are made with. https://pyjwt.readthedocs.io */
export function pyJwt(file: string): Recipe {
  return {
    product: 'PyJWT',
    kind: 'token',
    file,
    docs: 'https://pyjwt.readthedocs.io/en/stable/usage.html#expiration-time-claim-exp',
    code: {
      tokenExpiry: `jwt.encode({**claims, 'exp': datetime.now(timezone.utc) + timedelta(minutes=15)}, key, algorithm='HS256')`,
    },
  };
}
