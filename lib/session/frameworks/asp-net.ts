import { BOX } from '../grammar.ts';
import { HTTP_ONLY, HTTP_ONLY_LAX, known, type Maker } from '../maker.ts';

/** ASP classic and ASP.NET. https://learn.microsoft.com/dotnet/api/system.web.configuration.sessionstatesection.cookiename */
export const aspNet: Maker = {
  name: 'ASP.NET',
  cookies: [
    known('session-id', 'ASPSESSIONID*', /^[A-Z]{24}$/),
    known('session-id', 'ASP.NET_SessionId', /^[a-z0-5]{24}$/, HTTP_ONLY_LAX),
    known('session-id', 'ASP.NET_SessionId', /^[0-9A-F]{24}$/),
    known('auth-token', '.ASPXAUTH .AspNet.* FedAuth', BOX, HTTP_ONLY),
    known('csrf', '__RequestVerificationToken*', BOX, HTTP_ONLY),
    known('other', '.ASPXANONYMOUS MSISLoopDetectionCookie'),
  ],
};

/** Data Protection's magic header, or a note that the value comes in pieces. */
const PROTECTED = /^CfDJ8[\w+/-]{40,}={0,2}$|^chunks-?:?\d/;

/** https://learn.microsoft.com/aspnet/core/security/authentication/cookie */
export const aspNetCore: Maker = {
  name: 'ASP.NET Core',
  cookies: [
    known(
      'csrf',
      '.AspNetCore.Antiforgery.* .AspNetCore.Correlation.* .AspNetCore.OpenIdConnect.*',
    ),
    known('flash', '.AspNetCore.Mvc.CookieTempDataProvider'),
    known('preference', '.AspNetCore.Culture'),
    known('device-id', 'Identity.TwoFactorRememberMe'),
    known('session-id', '.AspNetCore.Session', PROTECTED, HTTP_ONLY_LAX),
    known('auth-token', '.AspNetCore.* idsrv', PROTECTED, HTTP_ONLY),
    known('session-id', 'idsrv.session', /^[0-9A-F]{32}$/),
  ],
};
