import type { KeyOptions } from '../../lib/decode/keyed.ts';

export type OptionId = 'salt' | 'maxAge' | 'purpose' | 'iterations' | 'keyDerivation' | 'digest';

/** One setting of a framework that a signature depends on. */
export interface OptionField {
  readonly id: OptionId;
  /** What counts when nothing is typed; '' where that is no limit, or is found out. */
  readonly fallback: string;
  /** The values there are; none: any text, or any number of `maxAge` and `iterations`. */
  readonly choices?: readonly string[];
}

const MAX_AGE: OptionField = { id: 'maxAge', fallback: '' };
const DAY = 24 * 60 * 60;
/** Seconds that frameworks take their own sessions for, by decoder and name of the cookie. */
const SESSION_AGES: ReadonlyMap<string, number> = new Map([
  // SESSION_COOKIE_AGE.
  ['django-signing sessionid', 14 * DAY],
  // PERMANENT_SESSION_LIFETIME of Flask; Starlette, whose cookie has the same name, takes 14 days.
  ['itsdangerous session', 31 * DAY],
]);
const DERIVATIONS = ['django-concat', 'hmac', 'concat', 'none'];
const DIGESTS = ['SHA-1', 'SHA-256', 'SHA-384', 'SHA-512'];

/** What can be set, by the id of the decoder. What a value says of itself, such as its digest, nobody needs to. */
const FIELDS: Readonly<Record<string, (name: string) => readonly OptionField[]>> = {
  'django-signing': (name) => [
    {
      id: 'salt',
      fallback: name === 'sessionid' ? 'django.contrib.sessions.backends.signed_cookies' : '',
    },
    sessionAge('django-signing', name),
  ],
  'django-signed-cookie': () => [{ id: 'salt', fallback: '' }, MAX_AGE],
  itsdangerous: (name) => [
    { id: 'salt', fallback: 'cookie-session' },
    sessionAge('itsdangerous', name),
    { id: 'keyDerivation', fallback: '', choices: DERIVATIONS },
  ],
  tornado: () => [{ id: 'maxAge', fallback: String(31 * DAY) }],
  fernet: () => [MAX_AGE],
  jwt: () => [MAX_AGE],
  iron: () => [{ id: 'iterations', fallback: '1' }],
  keygrip: () => [{ id: 'digest', fallback: '', choices: DIGESTS }],
  'rails-signed': (name) => railsFields(name, 'signed cookie'),
  'rails-encrypted': (name) => railsFields(name, 'authenticated encrypted cookie'),
};

function railsFields(name: string, salt: string): readonly OptionField[] {
  return [
    { id: 'salt', fallback: salt },
    { id: 'purpose', fallback: `cookie.${name}` },
    { id: 'iterations', fallback: '1000' },
  ];
}

function sessionAge(format: string, name: string): OptionField {
  return { id: 'maxAge', fallback: String(SESSION_AGES.get(`${format} ${name}`) ?? '') };
}

/** What a signature is checked by: what was typed for its format, else what frameworks do by themselves. */
export function optionsFor(
  format: string | null,
  name: string,
  typed: Readonly<Record<string, KeyOptions>>,
): KeyOptions {
  if (format === null) return {};
  const maxAge = SESSION_AGES.get(`${format} ${name}`);
  return { ...(maxAge === undefined ? {} : { maxAge }), ...typed[format] };
}

/** The settings that matter for a format; none for most. */
export function optionFields(format: string, name: string): readonly OptionField[] {
  return FIELDS[format]?.(name) ?? [];
}

/** What was typed, by option. */
export type TypedOptions = Partial<Record<OptionId, string>>;

export function typedOptions(options: KeyOptions): TypedOptions {
  const { salt, maxAge, purpose, iterations, keyDerivation, digest } = options;
  const all = { salt, maxAge, purpose, iterations, keyDerivation, digest };
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, value]) => (value === undefined ? [] : [[id, `${value}`]])),
  );
}

/** The options as `verify` takes them. What is empty, or no number where it has to be one, is left out. */
export function readOptions(typed: TypedOptions): KeyOptions {
  const { salt, purpose, keyDerivation, digest } = typed;
  const maxAge = wholeNumber(typed.maxAge);
  const iterations = wholeNumber(typed.iterations);
  return {
    ...(salt ? { salt } : {}),
    ...(purpose ? { purpose } : {}),
    ...(maxAge === null ? {} : { maxAge }),
    // A million rounds would keep the page busy for seconds.
    ...(iterations === null ? {} : { iterations: Math.min(Math.max(iterations, 1), 1_000_000) }),
    ...(isDerivation(keyDerivation) ? { keyDerivation } : {}),
    ...(isDigest(digest) ? { digest } : {}),
  };
}

function wholeNumber(text = ''): number | null {
  return /^\s*\d{1,12}\s*$/.test(text) ? Number(text) : null;
}

function isDerivation(text = ''): text is NonNullable<KeyOptions['keyDerivation']> {
  return DERIVATIONS.includes(text);
}

function isDigest(text = ''): text is NonNullable<KeyOptions['digest']> {
  return DIGESTS.includes(text);
}
