import type { FrameworkMends } from './recipe.ts';

const SECURE = 'options.Cookie.SecurePolicy = CookieSecurePolicy.Always';
const HTTP_ONLY = 'options.Cookie.HttpOnly = true';
const LAX = 'options.Cookie.SameSite = SameSiteMode.Lax';
const HOST_ONLY = 'options.Cookie.Domain = null';
const HOST_PREFIX = `options.Cookie.Name = "__Host-{name}"`;
const PARTITIONED = 'options.Cookie.Extensions.Add("Partitioned")';

const session = (option: string) => `builder.Services.AddSession(options => ${option});`;
const login = (option: string) =>
  `builder.Services.ConfigureApplicationCookie(options => ${option});`;

/** https://learn.microsoft.com/aspnet/core/security/authentication/cookie */
export const aspNetCore: FrameworkMends = {
  framework: 'ASP.NET Core',
  makers: ['ASP.NET Core'],
  recipes: [
    {
      product: 'ASP.NET Core',
      kind: 'session',
      names: /^\.AspNetCore\.Session$/,
      file: 'Program.cs',
      docs: 'https://learn.microsoft.com/aspnet/core/fundamentals/app-state#session-options',
      code: {
        secure: session(SECURE),
        httpOnly: session(HTTP_ONLY),
        sameSite: session(LAX),
        hostOnly: session(HOST_ONLY),
        hostPrefix: session(HOST_PREFIX),
        partitioned: session(PARTITIONED),
      },
    },
    {
      product: 'ASP.NET Core Identity',
      kind: 'session',
      names: /^(?!\.AspNetCore\.Session$)/,
      file: 'Program.cs',
      docs: 'https://learn.microsoft.com/aspnet/core/security/authentication/identity-configuration#cookie-settings',
      code: {
        secure: login(SECURE),
        httpOnly: login(HTTP_ONLY),
        sameSite: login(LAX),
        hostOnly: login(HOST_ONLY),
        hostPrefix: login(HOST_PREFIX),
        lifetime: login('options.ExpireTimeSpan = TimeSpan.FromDays(14)'),
        partitioned: login(PARTITIONED),
      },
    },
    {
      product: 'ASP.NET Core',
      kind: 'csrf',
      names: /^\.AspNetCore\.Antiforgery\./,
      file: 'Program.cs',
      docs: 'https://learn.microsoft.com/aspnet/core/security/anti-request-forgery',
      code: { secure: `builder.Services.AddAntiforgery(options => ${SECURE});` },
    },
  ],
};
