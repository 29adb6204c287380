import { fieldsOf, type Token } from '../../session/token.ts';
import { type Check, ofEach } from '../check.ts';

/** Claims about a person: of OpenID Connect (Core 1.0 section 5.1), and others that mean the same. */
const PERSONAL: readonly string[] = [
  'email',
  'emailaddress',
  'upn',
  'unique_name',
  'preferred_username',
  'name',
  'phone_number',
  'phone',
  'birthdate',
  'date_of_birth',
  'dob',
  'address',
  'given_name',
  'family_name',
  'first_name',
  'last_name',
  'firstName',
  'lastName',
  'ssn',
];

/** Claims that hold the user as an object of their own. */
const HOLDERS: readonly string[] = ['user', 'profile', 'identity', 'user_metadata', 'data'];
const ADDRESS = /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;

/**
 * A token whose claims name a person. They are encoded, not encrypted: every log and every extension that sees
 * the cookie reads them (RFC 7519 section 12).
 */
export const tokenPersonal: Check = ofEach(({ token }) => {
  const found = token ? personalClaims(token) : [];
  if (found.length === 0) return null;
  return {
    code: 'tokenPersonal',
    severity: 'low',
    source: 'rfcJwtPrivacy',
    params: [found.join(', ')],
  };
});

function personalClaims({ claims }: Token): string[] {
  const places = [claims, ...HOLDERS.map((holder) => fieldsOf(claims.get(holder)))];
  const fields = places.flatMap((place) => [...(place ?? [])]);
  const found = fields.filter(([claim, value]) => isPersonal(shortName(claim), value));
  return [...new Set(found.map(([claim]) => shortName(claim)))];
}

/** .NET names claims by URIs, such as `http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress`. */
function shortName(claim: string): string {
  return claim.startsWith('http') ? claim.slice(claim.lastIndexOf('/') + 1) : claim;
}

function isPersonal(claim: string, value: unknown): boolean {
  if (PERSONAL.includes(claim)) return isFilled(value);
  return typeof value === 'string' && ADDRESS.test(value);
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : typeof value === 'object' && value !== null;
}
