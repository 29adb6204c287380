import type { FrameworkMends } from './recipe.ts';

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
  ],
};
