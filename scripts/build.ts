import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserName } from './drivers/driver.ts';

const ROOT = dirname(import.meta.dirname);

/** Everything that a build is made of. */
const SOURCES = [
  '{components,entrypoints,lib,public}/**/*',
  'scripts/build-plugins/*',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Where `wxt.config.ts` has builds go; another folder lets two checks run side by side. */
const OUT = process.env.COOKIESCOPE_OUT ?? '.output';

const TARGETS = {
  chromium: { flag: 'chrome', dir: 'chrome-mv3' },
  firefox: { flag: 'firefox', dir: 'firefox-mv3' },
} as const satisfies Record<BrowserName, unknown>;

/** Builds the extension unless the last build was made of the same sources; gives the folder it is in. */
export async function ensureBuild(browser: BrowserName): Promise<string> {
  const { flag, dir } = TARGETS[browser];
  const output = join(ROOT, OUT, dir);
  const stamp = join(ROOT, '.cache', `build-${OUT.replaceAll(/[\\/]/g, '-')}-${browser}`);
  const wanted = hashSources();
  const built = existsSync(join(output, 'manifest.json')) && existsSync(stamp);
  if (built && readFileSync(stamp, 'utf8') === wanted) return output;

  console.log(`Building the extension for ${browser} …`);
  await runWxt('build', '--browser', flag);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return output;
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const path of globSync(SOURCES, { cwd: ROOT }).sort()) {
    const file = join(ROOT, path);
    if (!statSync(file).isFile()) continue;
    hash.update(`${path}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** WXT's output is shown only when it fails. */
function runWxt(...args: string[]): Promise<void> {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [wxt, ...args], {
      cwd: ROOT,
      // Under Vitest it would be “test”, and libraries would keep what they have for debugging.
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`wxt ${args.join(' ')} failed:\n${output}`));
    });
  });
}
