import { type Check, ofEach } from '../check.ts';

/** A JSON Web Token with `alg` none: anyone can write one with any claims (RFC 8725 section 3.2). */
export const tokenUnsigned: Check = ofEach(({ token, isCredential }) => {
  const algorithm = token?.header.get('alg');
  if (typeof algorithm !== 'string' || algorithm.toLowerCase() !== 'none') return null;
  return {
    code: 'tokenUnsigned',
    severity: isCredential ? 'high' : 'medium',
    source: 'rfcJwtNone',
  };
});
