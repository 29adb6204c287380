import { createPrivateKey, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selfSignedCertificate } from '../../scripts/demo/certificate.ts';

describe('selfSignedCertificate', async () => {
  const { key, cert } = await selfSignedCertificate([
    'shop.example.test',
    'localhost',
    '127.0.0.1',
  ]);
  const certificate = new X509Certificate(cert);

  it('belongs to its key and is signed by it', () => {
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.issuer).toBe(certificate.subject);
  });

  it('is valid now, and for 90 days', () => {
    expect(certificate.validFromDate.getTime()).toBeLessThan(Date.now());
    const days = (certificate.validToDate.getTime() - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(90);
  });

  it.each(['shop.example.test', 'localhost'])('covers the name %s', (name) => {
    expect(certificate.checkHost(name)).toBe(name);
  });

  it('covers the address and nothing else', () => {
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkIP('127.0.0.2')).toBeUndefined();
    expect(certificate.checkHost('example.test')).toBeUndefined();
  });

  it('takes more names than one length byte can count', async () => {
    const names = Array.from({ length: 40 }, (_, i) => `host-${i}.example.test`);
    const many = new X509Certificate((await selfSignedCertificate(names)).cert);
    expect(many.subjectAltName?.split(', ')).toEqual(names.map((name) => `DNS:${name}`));
  });
});
