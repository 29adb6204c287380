// Runs scripts/<command>.ts on the project's own Node after installing what the lock file names, if need be.
// This file alone must run on Node 20 with nothing installed.

import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.cookiescope-stamp');
// The npm package `node` puts the program there on every platform, under its own name on Windows.
const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!/^[\w-]+$/.test(command) || !existsSync(script)) fail(`There is no command "${command}".`);

installDependencies();

const child = spawn(node, [script, ...args], { cwd: root, stdio: 'inherit' });
// The terminal sends these to the child too; this process only waits for the child to end.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
child.on('exit', (code) => process.exit(code ?? 1));

/** Skipped when the last installation was made from this very lock file. */
function installDependencies() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(node)) return;

  console.log('Installing the dependencies that package-lock.json names …');
  const npm = process.env.npm_execpath;
  // The tools ask for a newer Node than the one that installs them; they are run on the project's own.
  const install = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...install], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', install, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (status !== 0) fail('npm ci failed: see above.');
  if (!existsSync(node)) {
    fail('npm did not run the install script of the package "node"; allow scripts and try again.');
  }
  writeFileSync(stamp, wanted);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}
