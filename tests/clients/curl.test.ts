import { describe, expect } from 'vitest';
import { cmdCommands } from '../../lib/format/shell/cmd.ts';
import { test, unordered } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';

test('curl sends its cookies.txt', async ({ trial }) => {
  const { path, count, losses, omitted } = trial.handOut('netscape', 'curl');
  expect(omitted).toEqual(['nameless', 'sameSlot']);
  expect(count).toBeGreaterThan(150);
  await trial.run('curl', ['-q', '--silent', '--globoff', '--cookie', path, ...ADDRESSES]);
  expect(unordered(trial.received())).toEqual(unordered(trial.promised(losses)));
});

describe('the command makes the request of a browser', () => {
  test('in a POSIX shell', async ({ trial }) => {
    const handouts = trial.handOutAll('curl', 'posix');
    const script = trial.write('all.sh', handouts.map(({ text }) => text).join(''));
    await trial.run('sh', [script]);
    expect(trial.received()).toEqual(trial.promisedAll(handouts));
  });

  // There is no PowerShell to ask: what its here-string is to hand to curl is handed to curl.
  test('from the here-string of PowerShell', async ({ trial }) => {
    const handouts = trial.handOutAll('curl', 'powershell');
    const configs = handouts.map(({ text }) => /^@'\n(.*)\n'@/ms.exec(text)?.[1]);
    const config = trial.write('all.config', configs.join('\nnext\n'));
    await trial.run('curl', ['-q', '--silent', '--config', config]);
    expect(trial.received()).toEqual(trial.promisedAll(handouts));
  });

  // Nor is there cmd.exe: the words are those of our own model of it, which reads what DevTools write for it.
  test('from the words of cmd', async ({ trial }) => {
    const handouts = trial.handOutAll('curl', 'cmd');
    const commands = handouts.flatMap(({ text }) => [...cmdCommands(text)]);
    const args = commands.map(([, ...words]) => words);
    await trial.run('curl', ['-q', '--silent', ...args.flatMap((words) => ['--next', ...words])]);
    expect(trial.received()).toEqual(trial.promisedAll(handouts));
  });
});
