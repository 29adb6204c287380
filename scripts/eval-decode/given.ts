import { digestNamed } from '../../lib/decode/crypto/digest.ts';
import type { KeyOptions } from '../../lib/decode/keyed.ts';

type Data = Readonly<Record<string, unknown>>;

function isData(given: unknown): given is Data {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/**
 * The keys in what a file gives as secret: a text, a list, a JSON Web Key (set), or an object of keys by number or
 * name, as Tornado and iron-session have them. undefined for none, as is null.
 */
export function secretsOf(given: unknown): readonly string[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (Array.isArray(given)) return given.map(keyText);
  if (isData(given) && !isJwk(given)) return Object.values(given).map(keyText);
  return [keyText(given)];
}

function isJwk(given: Data): boolean {
  return 'kty' in given || 'keys' in given;
}

function keyText(given: unknown): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? '');
}

const DERIVATIONS = ['hmac', 'django-concat', 'concat', 'none'] as const;
const DAY = 86_400;

/** The options in what a file gives; what is no option is left out, and so is what is none of its values. */
export function optionsOf(options: unknown): KeyOptions {
  const given = isData(options) ? options : {};
  const text = (...names: string[]) =>
    names.map((name) => given[name]).find((value) => typeof value === 'string');
  const number = (...names: string[]) =>
    names.map((name) => given[name]).find((value) => typeof value === 'number');
  const digest = digestNamed(text('digest', 'algorithm'));
  const derivation = text('keyDerivation', 'key_derivation');
  const keyDerivation = DERIVATIONS.find((each) => each === derivation);
  const [salt, signerSalt, purpose] = [text('salt'), text('signerSalt'), text('purpose')];
  const [days, iterations] = [number('maxAgeDays', 'max_age_days'), number('iterations')];
  const maxAge = number('maxAge', 'max_age', 'ttl') ?? (days === undefined ? days : days * DAY);
  return {
    ...(salt === undefined ? {} : { salt }),
    ...(signerSalt === undefined ? {} : { signerSalt }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(maxAge === undefined ? {} : { maxAge }),
    ...(iterations === undefined ? {} : { iterations }),
    ...(digest ? { digest } : {}),
    ...(keyDerivation ? { keyDerivation } : {}),
  };
}
