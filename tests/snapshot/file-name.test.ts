import { expect, it } from 'vitest';
import { snapshotFileName } from '../../lib/snapshot/file-name.ts';
import { siteScope, storeScope } from '../../lib/snapshot/scope.ts';
import { snapshot } from '../fixtures/snapshot.ts';

const NOW = Date.UTC(2026, 10, 28, 23, 59);
const of = (site: string) => snapshot({ scope: siteScope('0', site) });

it.each([
  ['of a site', [of('example.com')], false, 'example.com_2026-11-28.snapshot.json'],
  ['sealed', [of('example.com')], true, 'example.com_2026-11-28.snapshot.age'],
  [
    'several of a site',
    [of('example.com'), of('example.com')],
    false,
    'example.com_2026-11-28.snapshot.json',
  ],
  [
    'of several sites',
    [of('example.com'), of('other.test')],
    true,
    'snapshots_2026-11-28.snapshot.age',
  ],
  ['of an address', [of('[::1]')], false, '1_2026-11-28.snapshot.json'],
  ['of something that is no name', [of('::')], false, 'snapshots_2026-11-28.snapshot.json'],
  [
    'of the whole browser',
    [snapshot({ scope: storeScope('0') })],
    false,
    'all-sites_2026-11-28.snapshot.json',
  ],
])('the name of a file %s', (_, snapshots, isSealed, name) => {
  expect(snapshotFileName(snapshots, isSealed, NOW)).toBe(name);
});
