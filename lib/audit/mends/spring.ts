import { ownCookie } from '../code/own-cookie.ts';
import type { FrameworkMends } from '../code/recipe.ts';

const property = (option: string) => `server.servlet.session.cookie.${option}`;

/** Spring Boot sets up the container's session cookie and that of Spring Session alike. */
export const spring: FrameworkMends = {
  framework: 'Spring',
  makers: ['Spring', 'Java servlet'],
  recipes: [
    {
      product: 'Spring Boot',
      kind: 'session',
      file: 'application.properties',
      docs: 'https://docs.spring.io/spring-boot/appendix/application-properties/index.html#application-properties.server.server.servlet.session.cookie.secure',
      code: {
        secure: property('secure=true'),
        httpOnly: property('http-only=true'),
        sameSite: property('same-site=lax'),
        hostOnly: `# without ${property('domain')}`,
        hostPrefix: property('name=__Host-{name}'),
        lifetime: property('max-age=14d'),
        partitioned: `${property('partitioned=true')}\n# Spring Boot 3.4`,
      },
    },
    {
      product: 'Spring Security',
      kind: 'csrf',
      names: /^XSRF-TOKEN$/,
      file: 'SecurityConfig.java',
      docs: 'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html',
      code: { secure: 'csrfTokenRepository.setCookieCustomizer(cookie -> cookie.secure(true));' },
    },
    {
      product: 'Spring Security',
      kind: 'remember',
      file: 'SecurityConfig.java',
      docs: 'https://docs.spring.io/spring-security/reference/servlet/authentication/rememberme.html',
      code: {
        secure: 'http.rememberMe(remember -> remember.useSecureCookie(true));',
        lifetime: 'http.rememberMe(remember -> remember.tokenValiditySeconds(1209600));',
      },
    },
    ownCookie(
      {
        product: 'Spring',
        file: '*Controller.java',
        docs: 'https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/ResponseCookie.html',
      },
      {
        secure: '.secure(true)',
        httpOnly: '.httpOnly(true)',
        lax: '.sameSite("Lax")',
        none: '.sameSite("None")',
        root: '.path("/")',
        twoWeeks: '.maxAge(Duration.ofDays(14))',
        partitioned: '.partitioned(true)',
      },
      (name, calls) => `ResponseCookie.from("${name}", value)${calls}.build()`,
      '',
    ),
    {
      product: 'Spring Security',
      kind: 'login',
      file: 'SecurityConfig.java',
      docs: 'https://docs.spring.io/spring-security/reference/servlet/authentication/session-management.html#ns-session-fixation',
      code: {
        newId:
          'http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));',
      },
    },
    {
      product: 'Spring Security',
      kind: 'token',
      file: '*.java',
      docs: 'https://docs.spring.io/spring-security/reference/api/java/org/springframework/security/oauth2/jwt/JwtClaimsSet.Builder.html',
      code: {
        tokenExpiry:
          'JwtClaimsSet.builder().expiresAt(Instant.now().plus(15, ChronoUnit.MINUTES)).build()',
      },
    },
  ],
};
