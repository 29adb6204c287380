import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPublicSuffix, registrableDomain } from '../../lib/cookie/site.ts';
import { widestDomain } from '../../lib/set-cookie/registrable.ts';

it.each([
  ['a.b.example.co.uk', 'example.co.uk'],
  ['bucket.s3.amazonaws.com', 'bucket.s3.amazonaws.com'],
  ['x.y.kawasaki.jp', 'x.y.kawasaki.jp'],
  ['www.example.com.', 'example.com.'],
  ['co.uk', null],
  ['localhost', null],
  ['[::1]', null],
  ['1.2.3.4', null],
])('the widest domain of %s is %s', (host, domain) => {
  expect(widestDomain(host, isPublicSuffix)).toBe(domain);
});

it('agrees with the public suffix list', () => {
  const label = fc.constantFrom(
    'a',
    'b-c',
    'com',
    'co',
    'uk',
    'github',
    'io',
    'jp',
    'kawasaki',
    'city',
  );
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
      const host = labels.join('.');
      expect(widestDomain(host, isPublicSuffix) ?? host).toBe(registrableDomain(host));
    }),
  );
});
