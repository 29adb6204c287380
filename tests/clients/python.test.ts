import { describe, expect } from 'vitest';
import { findPythonWith } from '../../scripts/setup/clients.ts';
import { test, unordered } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';
import { installed, pythonProgram } from './run-program.ts';

describe('MozillaCookieJar sends its cookies.txt', async () => {
  const python = await installed('Python with requests', findPythonWith('requests'));
  const jar = pythonProgram('mozilla_cookie_jar');

  test('and to sub-domains more, which is told', async ({ trial }) => {
    const { path, count, losses, omitted } = trial.handOut('netscape', 'python');
    expect(omitted).toEqual(['notAscii', 'sameSlot']);
    expect(count).toBeGreaterThan(100);
    await trial.run(python, [jar, path, 'usual', ...ADDRESSES]);
    expect(unordered(trial.received())).toEqual(unordered(trial.promised(losses)));
  });

  test('and nothing more with the policy that the file names', async ({ trial }) => {
    const { path, losses } = trial.handOut('netscape', 'python');
    await trial.run(python, [jar, path, 'strict', ...ADDRESSES]);
    const others = losses.filter(({ difference }) => difference?.field !== 'hostOnly');
    expect(unordered(trial.received())).toEqual(unordered(trial.promised(others)));
  });
});

test('yt-dlp sends its cookies.txt', async ({ trial }) => {
  const python = await installed('yt-dlp', findPythonWith('yt-dlp'));
  const { path, count, losses, omitted } = trial.handOut('netscape', 'yt-dlp');
  expect(omitted).toEqual(['notAscii', 'sameSlot']);
  expect(count).toBeGreaterThan(100);
  await trial.run(python, [pythonProgram('yt_dlp_downloader'), path, ...ADDRESSES]);
  expect(unordered(trial.received())).toEqual(unordered(trial.promised(losses)));
});

test('the snippet for requests makes the request of a browser', async ({ trial }) => {
  const python = await installed('Python with requests', findPythonWith('requests'));
  const handouts = trial.handOutAll('python-requests');
  const all = trial.write('all.py', handouts.map(({ text }) => text).join(''));
  const printed = await trial.run(python, [all]);
  expect(printed).toBe('200 OK\n'.repeat(ADDRESSES.length));
  expect(trial.received()).toEqual(trial.promisedAll(handouts));
});
