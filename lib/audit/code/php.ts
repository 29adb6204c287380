import type { Recipe } from './recipe.ts';

/** A token that ends, of the package that most of them are made with. https://github.com/firebase/php-jwt#readme */
export function phpJwt(file: string): Recipe {
  return {
    product: 'firebase/php-jwt',
    kind: 'token',
    file,
    docs: 'https://github.com/firebase/php-jwt#readme',
    code: { tokenExpiry: `JWT::encode([...$claims, 'exp' => time() + 900], $key, 'HS256');` },
  };
}
