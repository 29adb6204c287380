import { expect } from 'vitest';
import { test } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';

test('the snippet for Node makes the request of a browser', async ({ trial }) => {
  const handouts = trial.handOutAll('node-fetch');
  const modules = handouts.map(({ path }) => `await import(${JSON.stringify(path)});\n`);
  const printed = await trial.run(process.execPath, [trial.write('all.mjs', modules.join(''))]);
  expect(printed).toBe('200 OK\n'.repeat(ADDRESSES.length));
  expect(trial.received()).toEqual(trial.promisedAll(handouts));
});
