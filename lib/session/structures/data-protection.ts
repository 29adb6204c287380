import { type StructureReader, sealed } from './structure.ts';

/** Magic header, key id, IV and tag around the ciphertext. */
const OVERHEAD = 84;

/** ASP.NET Core Data Protection; the magic header 09 F0 C9 F0 reads `CfDJ8` in base64. https://learn.microsoft.com/aspnet/core/security/data-protection/ */
export const dataProtection: StructureReader = {
  maker: 'ASP.NET Core',
  begins: 'CfDJ8',
  isOneRun: true,
  read: (value) =>
    /^CfDJ8[\w+/-]{60,}={0,2}$/.test(value)
      ? sealed('ASP.NET Core Data Protection', value.length * 0.75 - OVERHEAD)
      : null,
};
