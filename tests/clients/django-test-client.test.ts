import { expect } from 'vitest';
import { findDjango } from '../../scripts/setup/django.ts';
import { cookiesIn, test, unordered } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';
import { installed, pythonProgram } from './run-program.ts';

test('Django’s test client sends the cookies of its snippet', async ({ trial }) => {
  const python = await installed('Django', findDjango());
  const handouts = trial.handOutAll('django-test-client');
  const asked = ADDRESSES.flatMap((address, at) => [handouts[at]?.path ?? '', address]);
  const got = JSON.parse(await trial.run(python, [pythonProgram('django_client'), ...asked]));
  const pairs = ADDRESSES.map((address) => [address, cookiesIn(got[address])]);
  expect(unordered(Object.fromEntries(pairs))).toEqual(unordered(trial.promisedAll(handouts)));
});
