import { describe, expect, it } from 'vitest';
import { secretOf } from '../../lib/session/secret.ts';

describe('bits that could be secret', () => {
  it.each([
    ['a word', 'dismissed', 0],
    ['words', 'checkout-v2', 0],
    ['a language', 'it_IT', 0],
    ['a path', '/docs/intro', 0],
    ['a moment', '1795166590', 0],
    ['repetition', 'Z'.repeat(64), 0],
    ['nothing', '', 0],
  ])('%s: %s', (_, value, bits) => {
    expect(secretOf(value).bits).toBeCloseTo(bits);
  });

  it.each([
    ['8 hex digits', '92e388ea', 20, 32],
    ['16 hex digits', 'cbc5ef741ceb6708', 48, 64],
    ['32 hex digits', '4bf92f3577b34da6a3ce929d0e0e4736', 115, 128],
    ["PHP's 26 letters of base32", 'fkqkfdupd6e1v84ua7ed2isd4g', 100, 130],
    ["Django's 32 letters of base36", 'akdtcez4p2imo5h0zb745otivhiyjw56', 140, 165.5],
    ['24 capital letters', 'SMPPJFTJEACJPFDZPSRSAVIJ', 75, 115],
    ['22 letters of base64', '2Ljf8PSdoyRzEs-mZX4I2S', 95, 132],
    ['a random UUID', '65d00911-596e-4a53-8ceb-027b25d6fa5b', 122, 122],
    ['a UUID of time and host', '65d00911-596e-1a53-8ceb-027b25d6fa5b', 14, 14],
  ])('%s: %s', (_, value, least, most) => {
    const { bits } = secretOf(value);
    expect(bits).toBeGreaterThanOrEqual(least);
    expect(bits).toBeLessThanOrEqual(most);
  });

  it('adds up the parts', () => {
    const part = 'e3522a695f2723f0c45974dde8441c2d';
    expect(secretOf(`${part}|${part}`).bits).toBeCloseTo(2 * secretOf(part).bits);
    expect(secretOf(`n1~${part}.node1`)).toEqual(secretOf(part));
  });
});
