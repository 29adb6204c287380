import type { Cookie } from '../../cookie/cookie.ts';
import { cookiesInDjangoCode } from '../django-code.ts';
import type { Format, Omission, WriteOptions } from '../format.ts';
import { requestOmission } from '../hold-request.ts';
import { objectReader } from '../json/read-object.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';
import { isAscii, pythonText } from '../literals.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

/** What Python's SimpleCookie takes for a name, and for a value without quoting it (`_LegalChars` of http.cookies). */
const LEGAL = /^[\w!#$%&'*+\-.^`|~:]+$/;

/** The names that stand for attributes there. */
const RESERVED = new Set(
  'expires path comment domain max-age secure httponly version samesite partitioned'.split(' '),
);

/** A host's own cookie has no domain there. */
const read = objectReader({
  hostOnly: [],
  httpOnly: ['httponly'],
  sameSite: ['samesite'],
  expiry: ['expires'],
  isBareHostOnly: false,
});

/** Python that puts the cookies of a request into a test client of Django. */
export const djangoTestClient: Format = {
  id: 'django-test-client',
  extension: 'py',
  mediaType: 'text/x-python',
  reader: {
    recognises: ({ text }) => /\.cookies\[\s*["']/.test(text),
    entries: function* ({ text }) {
      for (const [index, { raw, line }] of cookiesInDjangoCode(text).entries()) {
        // A cookie that does not say when it ends does so with the session, whatever the page's are.
        yield { place: { index: index + 1, line }, ...read({ expires: '', ...raw }) };
      }
    },
  },
  writer: { hold, text, needsUrl: true, slotOf: ({ name }) => name },
};

function hold(cookie: Cookie, options: WriteOptions): Cookie | Omission {
  const { name, value, expirationDate } = cookie;
  const omission = requestOmission(cookie, options);
  if (omission) return omission;
  if (!LEGAL.test(name) || RESERVED.has(name.toLowerCase())) {
    return { code: 'pythonName', params: [name] };
  }
  if (value.includes('\t')) return { code: 'character', params: ['U+0009 TAB'] };
  return {
    ...cookie,
    path: cookie.path || '/',
    expirationDate: wholeSeconds(expirationDate, 0, LAST_SECOND),
    partitionKey: null,
    firstPartyDomain: '',
  };
}

function text(held: readonly Cookie[]): string {
  const blocks = held.map((cookie) => `\n${linesOf(cookie).join('\n')}\n`);
  return `from django.test import Client\n\nclient = Client()\n${blocks.join('')}`;
}

function linesOf(cookie: Cookie): string[] {
  const { name, value } = cookie;
  const key = pythonText(name);
  const target = `client.cookies[${key}]`;
  const attributes = attributesOf(cookie).map(
    ([attribute, literal]) => `"${attribute}": ${literal}`,
  );
  const update = `${target}.update({${attributes.join(', ')}})`;
  if (LEGAL.test(value)) return [`${target} = ${pythonText(value)}`, update];
  // Python would quote the value; a browser sends it as it is, and the server reads its bytes.
  const sent = isAscii(value)
    ? pythonText(value)
    : `${pythonText(value)}.encode().decode("latin-1")`;
  return [`${target} = ""`, `${target}.set(${key}, ${pythonText(value)}, ${sent})`, update];
}

function attributesOf(cookie: Cookie): [string, string][] {
  const { domain, hostOnly, path, expirationDate, secure, httpOnly, sameSite } = cookie;
  const name = SAME_SITE_NAMES[sameSite];
  return [
    ...only(!hostOnly, 'domain', pythonText(domain)),
    ['path', pythonText(path)],
    ...only(
      expirationDate !== null,
      'expires',
      pythonText(new Date((expirationDate ?? 0) * 1000).toUTCString()),
    ),
    ...only(secure, 'secure', 'True'),
    ...only(httpOnly, 'httponly', 'True'),
    ...only(name !== null, 'samesite', pythonText(name ?? '')),
  ];
}

function only(is: boolean, attribute: string, literal: string): [string, string][] {
  return is ? [[attribute, literal]] : [];
}
