import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { succeeds } from './succeeds.ts';

/** The distributions whose packages the set-up knows. */
export type Distribution = 'debian' | 'ubuntu';

/** Reads the distribution out of the text of /etc/os-release; derivatives count as what they are like. */
export function readDistribution(osRelease: string): Distribution | undefined {
  const words = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(
    ([, value = '']) => value.split(' '),
  );
  if (words.includes('ubuntu')) return 'ubuntu';
  return words.includes('debian') ? 'debian' : undefined;
}

export function distribution(): Distribution | undefined {
  try {
    return readDistribution(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return undefined;
  }
}

let updated = false;

/** Installs packages; false where that is not possible without asking for a password. */
export async function aptInstall(...packages: readonly string[]): Promise<boolean> {
  const prefix = await rootPrefix();
  if (distribution() === undefined || prefix === undefined) return false;
  console.log(`Installing ${packages.join(', ')} with apt …`);
  if (!updated) {
    updated = true;
    await apt(prefix, ['update']);
  }
  return apt(prefix, ['install', '--yes', '--no-install-recommends', ...packages]);
}

/** What to put before a command to run it as root; undefined where that needs a password. */
async function rootPrefix(): Promise<readonly string[] | undefined> {
  if (process.getuid?.() === 0) return ['env'];
  return (await succeeds('sudo', ['-n', 'true'])) ? ['sudo', '-n', 'env'] : undefined;
}

/** apt's output is shown only when it fails. */
function apt(prefix: readonly string[], args: readonly string[]): Promise<boolean> {
  const [command = 'env', ...rest] = prefix;
  return new Promise((resolve) => {
    const child = spawn(
      command,
      [...rest, 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '--quiet', ...args],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', () => resolve(false));
    child.once('close', (code) => {
      if (code !== 0) console.error(output);
      resolve(code === 0);
    });
  });
}
