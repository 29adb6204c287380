import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const SYSTEM_WEB = 'https://learn.microsoft.com/dotnet/api/system.web.configuration';

/** ASP.NET before Core, and the classic one before it. */
export const aspNet: FrameworkMends = {
  framework: 'ASP.NET',
  makers: ['ASP.NET'],
  recipes: [
    {
      product: 'ASP.NET',
      kind: 'session',
      names: /^ASP\.NET_SessionId$/,
      file: 'Web.config',
      docs: `${SYSTEM_WEB}.httpcookiessection`,
      code: {
        secure: '<httpCookies requireSSL="true" />',
        httpOnly: '<httpCookies httpOnlyCookies="true" />',
        hostOnly: '<httpCookies domain="" />',
      },
    },
    {
      product: 'ASP.NET',
      kind: 'session',
      names: /^ASP\.NET_SessionId$/,
      file: 'Web.config',
      docs: `${SYSTEM_WEB}.sessionstatesection`,
      code: {
        // Since .NET Framework 4.7.2.
        sameSite: '<sessionState cookieSameSite="Lax" />',
        hostPrefix: '<sessionState cookieName="__Host-{name}" />',
      },
    },
    {
      product: 'ASP.NET Forms Authentication',
      kind: 'session',
      names: /^\.ASPXAUTH$/,
      file: 'Web.config',
      docs: `${SYSTEM_WEB}.formsauthenticationconfiguration`,
      code: {
        secure: '<forms requireSSL="true" />',
        sameSite: '<forms cookieSameSite="Lax" />',
        hostPrefix: '<forms name="__Host-AUTH" path="/" requireSSL="true" />',
        lifetime: '<forms timeout="20160" /> <!-- minutes -->',
      },
    },
    {
      product: 'ASP.NET (Katana)',
      kind: 'session',
      names: /^\.AspNet\./,
      file: 'App_Start/Startup.Auth.cs',
      docs: 'https://learn.microsoft.com/previous-versions/aspnet/mt152267(v=vs.113)',
      code: {
        secure: 'CookieSecure = CookieSecureOption.Always,',
        httpOnly: 'CookieHttpOnly = true,',
        lifetime: 'ExpireTimeSpan = TimeSpan.FromDays(14),',
      },
    },
    {
      product: 'ASP (IIS)',
      kind: 'session',
      names: /^ASPSESSIONID/,
      file: 'applicationHost.config',
      docs: 'https://learn.microsoft.com/iis/configuration/system.webserver/asp/session',
      code: { secure: '<asp><session keepSessionIdSecure="true" /></asp>' },
    },
    {
      product: 'ASP.NET',
      kind: 'csrf',
      file: 'Global.asax.cs',
      docs: 'https://learn.microsoft.com/dotnet/api/system.web.helpers.antiforgeryconfig.requiressl',
      code: { secure: 'AntiForgeryConfig.RequireSsl = true;' },
    },
    ownCookie(
      {
        product: 'ASP.NET',
        file: '*.cs',
        docs: 'https://learn.microsoft.com/dotnet/api/system.web.httpcookie',
      },
      {
        secure: 'Secure = true',
        httpOnly: 'HttpOnly = true',
        lax: 'SameSite = SameSiteMode.Lax',
        none: 'SameSite = SameSiteMode.None',
        root: 'Path = "/"',
        twoWeeks: 'Expires = DateTime.UtcNow.AddDays(14)',
      },
      (name, options) => `Response.Cookies.Add(new HttpCookie("${name}", value) { ${options} });`,
    ),
  ],
};
