import { expect } from 'vitest';
import { findPythonWith } from '../../scripts/setup/clients.ts';
import { test, unordered } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';
import { installed, pythonProgram } from './run-program.ts';

test('HTTPie sends its session', async ({ trial }) => {
  const python = await installed('HTTPie', findPythonWith('httpie'));
  const { path, count, losses, omitted } = trial.handOut('httpie');
  expect(omitted).toEqual(['character', 'nameless', 'sameSlot']);
  expect(count).toBeGreaterThan(150);
  await trial.run(python, [pythonProgram('httpie_session'), path, ...ADDRESSES]);
  expect(unordered(trial.received())).toEqual(unordered(trial.promised(losses)));
});
