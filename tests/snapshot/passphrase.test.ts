import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../lib/snapshot/passphrase.ts';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'weak'],
    ['password', 'weak'],
    ['Password2024!', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnopqrstuvwxyz', 'weak'],
    ['12345678901234567890', 'weak'],
    ['qwertyqwertyqwerty', 'weak'],
    ['cookie cookie cookie cookie', 'weak'],
    ['correct horse', 'weak'],
    ['Tr0ub4d', 'weak'],
    ['lamp orbit velvet', 'fair'],
    ['lamp orbit velvet anchor', 'good'],
    ['x7#Qp2!vZ9&kL4', 'good'],
    ['4f1b9c0e7a3d8852', 'good'],
    ['смех лодка ветер камень', 'good'],
  ])('of %j is %s', (passphrase, strength) => {
    expect(passphraseStrength(passphrase)).toBe(strength);
  });

  it('is no less for more of it', () => {
    const rank = { weak: 0, fair: 1, good: 2 };
    fc.assert(
      fc.property(fc.string(), (text) => {
        const longer = passphraseStrength(`${text} lamp7`);
        expect(rank[longer]).toBeGreaterThanOrEqual(rank[passphraseStrength(text)]);
      }),
    );
  });
});
