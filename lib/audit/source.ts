/** A document that says why a finding matters. */
export interface Source {
  /** The document and the section in it, as it is quoted; needs no translation. */
  readonly name: string;
  readonly url: string;
}

const OWASP = 'https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html';
const RFC6265BIS = 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html';
const MDN = 'https://developer.mozilla.org/docs/Web';

function owasp(section: string): Source {
  const anchor = section.toLowerCase().replaceAll(' ', '-');
  return { name: `OWASP Session Management Cheat Sheet, ${section}`, url: `${OWASP}#${anchor}` };
}

function rfc6265bis(section: string): Source {
  return { name: `RFC 6265bis § ${section}`, url: `${RFC6265BIS}#section-${section}` };
}

function rfc(number: number, section: string): Source {
  const url = `https://www.rfc-editor.org/rfc/rfc${number}.html#section-${section}`;
  return { name: `RFC ${number} § ${section}`, url };
}

/** Every document that findings rest on. */
export const SOURCES = {
  owaspTls: owasp('Transport Layer Security'),
  owaspSecure: owasp('Secure Attribute'),
  owaspHttpOnly: owasp('HttpOnly Attribute'),
  owaspSameSite: owasp('SameSite Attribute'),
  owaspDomain: owasp('Domain and Path Attributes'),
  owaspExpiry: owasp('Expire and Max-Age Attributes'),
  owaspEntropy: owasp('Session ID Entropy'),
  owaspRenew: owasp('Renew the Session ID After Any Privilege Level Change'),
  owaspContent: owasp('Session ID Content or Value'),
  owaspSecrets: {
    name: 'OWASP Secrets Management Cheat Sheet',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  rfcHostPrefix: rfc6265bis('4.1.3.2'),
  rfcMaxAge: rfc6265bis('5.5'),
  rfcSize: rfc6265bis('5.6'),
  rfcLimits: rfc6265bis('6.1'),
  rfcOrder: rfc6265bis('5.8.3'),
  rfcSecurePotential: rfc6265bis('8.3'),
  rfcUuid: rfc(9562, '6.9'),
  rfcJwtNone: rfc(8725, '3.2'),
  rfcJwtExpiry: rfc(7519, '4.1.4'),
  rfcJwtPrivacy: rfc(7519, '12'),
  mdnSameSite: {
    name: 'MDN, Set-Cookie: SameSite',
    url: `${MDN}/HTTP/Reference/Headers/Set-Cookie#samesitesamesite-value`,
  },
  mdnPartitioned: {
    name: 'MDN, Partitioned cookies',
    url: `${MDN}/Privacy/Guides/Privacy_sandbox/Partitioned_cookies`,
  },
  mdnHeaderSize: {
    name: 'MDN, 431 Request Header Fields Too Large',
    url: `${MDN}/HTTP/Reference/Status/431`,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
