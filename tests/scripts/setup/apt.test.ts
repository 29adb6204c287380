import { expect, it } from 'vitest';
import { readDistribution } from '../../../scripts/setup/apt.ts';

it.each([
  ['debian', 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n'],
  ['debian', 'ID=raspbian\nID_LIKE=debian\n'],
  ['ubuntu', 'ID=ubuntu\nID_LIKE=debian\n'],
  ['ubuntu', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'],
  [undefined, 'ID=fedora\nVARIANT_ID=debian\n'],
  [undefined, ''],
])('reads %s', (expected, osRelease) => {
  expect(readDistribution(osRelease)).toBe(expected);
});
