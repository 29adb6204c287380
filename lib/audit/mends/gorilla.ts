import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

/** https://pkg.go.dev/github.com/gorilla/sessions#Options */
export const gorilla: FrameworkMends = {
  framework: 'Go (gorilla)',
  makers: ['gorilla'],
  recipes: [
    {
      product: 'gorilla/sessions',
      kind: 'session',
      file: 'main.go',
      docs: 'https://pkg.go.dev/github.com/gorilla/sessions#Options',
      code: {
        secure: 'store.Options.Secure = true',
        httpOnly: 'store.Options.HttpOnly = true',
        sameSite: 'store.Options.SameSite = http.SameSiteLaxMode',
        hostOnly: 'store.Options.Domain = ""',
        hostPrefix: 'session, err := store.Get(r, "__Host-{name}")',
        lifetime: 'store.MaxAge(14 * 24 * 60 * 60)',
        partitioned: 'store.Options.Partitioned = true',
      },
    },
    {
      product: 'gorilla/csrf',
      kind: 'csrf',
      file: 'main.go',
      docs: 'https://pkg.go.dev/github.com/gorilla/csrf#Secure',
      code: { secure: 'csrf.Protect(key, csrf.Secure(true))' },
    },
    ownCookie(
      { product: 'net/http', file: 'main.go', docs: 'https://pkg.go.dev/net/http#Cookie' },
      {
        secure: 'Secure: true',
        httpOnly: 'HttpOnly: true',
        lax: 'SameSite: http.SameSiteLaxMode',
        none: 'SameSite: http.SameSiteNoneMode',
        root: 'Path: "/"',
        twoWeeks: 'MaxAge: 14 * 24 * 60 * 60',
        partitioned: 'Partitioned: true',
      },
      (name, fields) => `http.SetCookie(w, &http.Cookie{Name: "${name}", Value: value, ${fields}})`,
    ),
    {
      product: 'golang-jwt',
      kind: 'token',
      file: 'main.go',
      docs: 'https://pkg.go.dev/github.com/golang-jwt/jwt/v5#RegisteredClaims',
      code: {
        tokenExpiry:
          'jwt.RegisteredClaims{ExpiresAt: jwt.NewNumericDate(time.Now().Add(15 * time.Minute))}',
      },
    },
  ],
};
