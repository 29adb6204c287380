import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const SECURE = 'options.Cookie.SecurePolicy = CookieSecurePolicy.Always';
const HTTP_ONLY = 'options.Cookie.HttpOnly = true';
const LAX = 'options.Cookie.SameSite = SameSiteMode.Lax';
const HOST_ONLY = 'options.Cookie.Domain = null';
const HOST_PREFIX = `options.Cookie.Name = "__Host-{name}"`;
const PARTITIONED = 'options.Cookie.Extensions.Add("Partitioned")';

const session = (option: string) => `builder.Services.AddSession(options => ${option});`;
/** Of Identity, whose cookie has a scheme of its own. */
const login = (option: string) =>
  `builder.Services.ConfigureApplicationCookie(options => ${option});`;

const scheme = (option: string) =>
  `builder.Services.AddAuthentication().AddCookie(options => ${option});`;

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
      names: /^\.AspNetCore\.Identity\./,
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
      kind: 'session',
      names: /^(?!\.AspNetCore\.(?:Session$|Identity\.))/,
      file: 'Program.cs',
      docs: 'https://learn.microsoft.com/aspnet/core/security/authentication/cookie',
      code: {
        secure: scheme(SECURE),
        httpOnly: scheme(HTTP_ONLY),
        sameSite: scheme(LAX),
        hostOnly: scheme(HOST_ONLY),
        hostPrefix: scheme(HOST_PREFIX),
        lifetime: scheme('options.ExpireTimeSpan = TimeSpan.FromDays(14)'),
        partitioned: scheme(PARTITIONED),
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
    ownCookie(
      {
        product: 'ASP.NET Core',
        file: '*.cs',
        docs: 'https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.cookieoptions',
      },
      {
        secure: 'Secure = true',
        httpOnly: 'HttpOnly = true',
        lax: 'SameSite = SameSiteMode.Lax',
        none: 'SameSite = SameSiteMode.None',
        root: 'Path = "/"',
        twoWeeks: 'MaxAge = TimeSpan.FromDays(14)',
        partitioned: 'Extensions = { "Partitioned" }',
      },
      (name, options) =>
        `Response.Cookies.Append("${name}", value, new CookieOptions { ${options} });`,
    ),
    {
      product: 'ASP.NET Core',
      kind: 'token',
      file: '*.cs',
      docs: 'https://learn.microsoft.com/dotnet/api/system.identitymodel.tokens.jwt.jwtsecuritytoken',
      code: {
        tokenExpiry:
          'new JwtSecurityToken(claims: claims, expires: DateTime.UtcNow.AddMinutes(15), signingCredentials: credentials)',
      },
    },
  ],
};
