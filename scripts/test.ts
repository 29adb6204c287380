// `npm test`: everything a change has to pass. Sets up what it needs, stops at nothing, and fails if any check did.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureBuild } from './build.ts';
import { ensureAge } from './setup/age.ts';
import { ensureBrowser } from './setup/browsers.ts';
import { ensureClients } from './setup/clients.ts';
import { ensureDjango } from './setup/django.ts';
import { ensureFlask } from './setup/flask.ts';
import { ensureFonts } from './setup/fonts.ts';
import { ensurePhp } from './setup/php.ts';

const ROOT = dirname(import.meta.dirname);

/** A tool of the project, in its own words. */
interface Check {
  readonly name: string;
  readonly command: readonly [tool: string, ...args: string[]];
}

/** In the order in which they begin: what is over soon comes first, what takes longest has the most time left. */
const CHECKS: readonly Check[] = [
  { name: 'Format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Unused code', command: ['knip'] },
  {
    name: 'Extension lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
  },
  { name: 'End to end in Firefox', command: ['vitest', 'run', '--project', 'e2e-firefox'] },
  {
    name: 'Unit tests',
    command: ['vitest', 'run', '--project', 'unit', '--project', 'unit-alone'],
  },
  { name: 'End to end in Chromium', command: ['vitest', 'run', '--project', 'e2e-chromium'] },
];

/** A check keeps one core busy, and little more. */
const AT_ONCE = Math.max(2, availableParallelism());

const passed: string[] = [];
const failed: string[] = [];

await prepare();
const waiting = CHECKS.values();
await Promise.all(Array.from({ length: AT_ONCE }, runNext));

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
console.log(`\n${passed.length} passed, ${failed.length} failed`);

/** Browsers, frameworks, age, HTTP clients and fonts where they are missing; the generated types; both builds. */
async function prepare(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await ensureDjango();
  await ensureFlask();
  await ensurePhp();
  await ensureAge();
  await ensureClients();
  await ensureFonts();
  await ensureBuild('chromium');
  await ensureBuild('firefox');
  await run({ name: 'Generated types', command: ['wxt', 'prepare'] });
}

/** One check after another, until none is waiting. */
async function runNext(): Promise<void> {
  for (const check of waiting) await run(check);
}

async function run({ name, command: [tool, ...args] }: Check): Promise<void> {
  console.log(`${name} …`);
  const started = performance.now();
  const { code, output } = await execute(join(ROOT, 'node_modules', '.bin', tool), args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `\n── ${name}\n${output}── ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`,
  );
  (code === 0 ? passed : failed).push(name);
}

/** Runs a program of `node_modules/.bin` on the Node that runs this script; its words in one piece. */
function execute(
  program: string,
  args: readonly string[],
): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: pathWithOwnNode() },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The tools start with `#!/usr/bin/env node`: that must be the project's Node, not the machine's. */
function pathWithOwnNode(): string {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [dirname(process.execPath), process.env.PATH].join(separator);
}
