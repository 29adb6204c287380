import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { gracefulEnd } from '../graceful-end.ts';
import { ownProcess } from '../own-process.ts';
import { PATIENCE_MS } from '../poll.ts';
import { profileFolder } from '../profile-folder.ts';

export interface FirefoxProcess {
  /** Where its remote agent listens. */
  readonly address: string;
  readonly ended: Promise<void>;
  /** Waits for the process to end by itself, then ends it by force. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

interface Start {
  readonly executablePath: string;
  readonly headless: boolean;
  /** Absent: a fresh folder, removed when Firefox ends. */
  readonly profile?: string | undefined;
  readonly userScript: string;
}

/** Starts Firefox with its remote agent; system access is what opens its own window to the driver. */
export async function startFirefox(start: Start): Promise<FirefoxProcess> {
  const profile = profileFolder('firefox', start.profile);
  writeFileSync(join(profile.dir, 'user.js'), start.userScript);

  const child = spawn(
    start.executablePath,
    [
      ...(start.headless ? ['--headless', '--width', '1280', '--height', '900'] : []),
      ...['--no-remote', '--profile', profile.dir],
      ...['--remote-debugging-port', '0', '--remote-allow-system-access'],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  ownProcess(child, profile.discard);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });

  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = () => gracefulEnd(child, ended);

  try {
    const address = await remoteAgentAddress(child);
    return { address, ended, stop, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Firefox says on its error output where its remote agent listens. */
function remoteAgentAddress(child: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Firefox ${why}. It said:\n${said}`));
    };
    const timer = setTimeout(() => fail('did not start in time'), PATIENCE_MS);
    child.once('error', (error) => fail(`did not start (${error.message})`));
    child.once('exit', (code) => fail(`ended with code ${code} while starting`));
    child.stderr.on('data', (chunk) => {
      // Once it listens, the rest is only read so that the pipe does not fill up.
      if (said.length < 20_000) said += chunk;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  });
}
