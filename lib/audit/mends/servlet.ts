import { ownCookie } from '../code/own-cookie.ts';
import { type FrameworkMends, TWO_WEEKS } from '../code/recipe.ts';

function config(element: string): string {
  return `<session-config>\n  <cookie-config>\n    ${element}\n  </cookie-config>\n</session-config>`;
}

const processor = (attribute: string) =>
  `<CookieProcessor className="org.apache.tomcat.util.http.Rfc6265CookieProcessor" ${attribute} />`;

/** The session cookie of servlet containers (Jakarta Servlet, section 7.1.1), and what only Tomcat can say. */
export const servlet: FrameworkMends = {
  framework: 'Tomcat / servlet',
  makers: ['Java servlet'],
  recipes: [
    {
      product: 'Servlet',
      kind: 'session',
      file: 'WEB-INF/web.xml',
      docs: 'https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0',
      code: {
        secure: config('<secure>true</secure>'),
        httpOnly: config('<http-only>true</http-only>'),
        hostOnly: `<!-- without <domain> in <cookie-config> -->`,
        hostPrefix: config(
          '<name>__Host-{name}</name>\n    <path>/</path>\n    <secure>true</secure>',
        ),
        lifetime: config(`<max-age>${TWO_WEEKS}</max-age>`),
      },
    },
    {
      product: 'Tomcat',
      kind: 'session',
      file: 'META-INF/context.xml',
      docs: 'https://tomcat.apache.org/tomcat-10.1-doc/config/cookie-processor.html',
      code: {
        sameSite: processor('sameSiteCookies="lax"'),
        partitioned: processor('partitioned="true"'),
      },
    },
    ownCookie(
      {
        product: 'Servlet',
        file: '*.java',
        docs: 'https://jakarta.ee/specifications/servlet/6.0/apidocs/jakarta.servlet/jakarta/servlet/http/cookie',
      },
      {
        secure: 'cookie.setSecure(true);',
        httpOnly: 'cookie.setHttpOnly(true);',
        lax: 'cookie.setAttribute("SameSite", "Lax");',
        none: 'cookie.setAttribute("SameSite", "None");',
        root: 'cookie.setPath("/");',
        twoWeeks: `cookie.setMaxAge(${TWO_WEEKS});`,
        partitioned: 'cookie.setAttribute("Partitioned", "");',
      },
      (name, calls) => `Cookie cookie = new Cookie("${name}", value);\n${calls}`,
      '\n',
    ),
    {
      product: 'Servlet',
      kind: 'login',
      file: '*.java',
      docs: 'https://jakarta.ee/specifications/servlet/6.0/apidocs/jakarta.servlet/jakarta/servlet/http/httpservletrequest',
      code: { newId: 'request.changeSessionId();' },
    },
    {
      product: 'JJWT',
      kind: 'token',
      file: '*.java',
      docs: 'https://github.com/jwtk/jjwt#readme',
      code: {
        tokenExpiry:
          'Jwts.builder().claims(claims).expiration(Date.from(Instant.now().plus(15, ChronoUnit.MINUTES))).signWith(key).compact()',
      },
    },
  ],
};
