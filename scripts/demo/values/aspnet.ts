import { randomBytes } from 'node:crypto';
import { randomText } from './random.ts';

/** System.Web's SessionIDManager. */
export function aspNetSessionId(): string {
  return randomText('abcdefghijklmnopqrstuvwxyz012345', 24);
}

/** ASP.NET Core data protection: the magic header 09 F0 C9 F0, a key id, and an encrypted ticket. */
export function aspNetCoreTicket(): string {
  const header = Buffer.of(0x09, 0xf0, 0xc9, 0xf0);
  return Buffer.concat([header, randomBytes(236)]).toString('base64url');
}
