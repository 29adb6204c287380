import { HTTP_ONLY, known, type Maker } from '../maker.ts';

/** `NODE~` before the id comes from HAProxy, `.node` behind it from a cluster. */
const TOMCAT = /^(?:\w+~)?[0-9A-F]{32}(?:\.[\w.-]+)?$/;
/** Jetty, GlassFish and WildFly. */
const OTHERS = /^node\w{20,}(?:\.\w*)?$|^[0-9a-f]{28}(?:\.[\w.-]+)?$|^[\w-]{24,40}(?:\.[\w:.-]+)?$/;
/** WebLogic and WebSphere. */
const ENTERPRISE = /^[\w-]{40,60}!-?\d+[!\d-]*$|^0000[\w+-]{23}(?::[\w:-]+)?$/;

/** The session id of a servlet container. https://jakarta.ee/specifications/servlet/ */
export const servlet: Maker = {
  name: 'Java servlet',
  cookies: [
    known('session-id', 'JSESSIONID *JSESSIONID JSESSIONID.*', TOMCAT, HTTP_ONLY),
    known('session-id', 'JSESSIONID *JSESSIONID JSESSIONID.*', OTHERS, HTTP_ONLY),
    known('session-id', 'JSESSIONID *JSESSIONID', ENTERPRISE),
    known('session-id', '', /^[0-9A-F]{32}(?:\.\w+)?$/, {
      httpOnly: true,
      telling: { least: 32, most: Infinity },
    }),
  ],
};
