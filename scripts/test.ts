// `npm test`: everything a change has to pass. Sets up what it needs, stops at nothing, and fails if any check did.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ensureBuild } from './build.ts';
import { ensureAge } from './setup/age.ts';
import { ensureBrowser } from './setup/browsers.ts';
import { ensureClients } from './setup/clients.ts';
import { ensureDjango } from './setup/django.ts';
import { ensureFlask } from './setup/flask.ts';
import { ensureFonts } from './setup/fonts.ts';
import { ensurePhp } from './setup/php.ts';
import { FAILED_FILES } from './tries-reporter.ts';

const ROOT = dirname(import.meta.dirname);

/** A tool of the project, in its own words. */
interface Check {
  readonly name: string;
  readonly command: readonly [tool: string, ...args: string[]];
  /** Where it writes down the test files that failed, if it has real browsers in it. */
  readonly failedFiles?: string;
}

interface Outcome {
  readonly check: Check;
  readonly passed: boolean;
  readonly output: string;
}

const notes = mkdtempSync(join(tmpdir(), 'cookiescope-test-'));

/**
 * In the order in which they begin: what is over soon comes first; then what takes longest, and last what shares its
 * work among all cores, and so fills those that are left.
 */
const CHECKS: readonly Check[] = [
  { name: 'Format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Unused code', command: ['knip'] },
  {
    name: 'Extension lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
  },
  endToEnd('Firefox'),
  endToEnd('Chromium'),
  {
    name: 'Unit tests',
    command: ['vitest', 'run', '--project', 'unit', '--project', 'unit-alone'],
  },
];

/** A check keeps one core busy, and little more. */
const AT_ONCE = Math.max(2, availableParallelism());

/**
 * When whatever still runs is stopped and has failed, in milliseconds: later than all of it takes on a slow machine,
 * and early enough for a CI that allows an hour and a half to learn what it was that did not end.
 */
const LIMIT_MS = 75 * 60_000;
const limit = AbortSignal.timeout(LIMIT_MS);

/** How much of a failed check is shown once more at the very end, where logs that were cut still have it. */
const TAIL = 8_000;

const outcomes: Outcome[] = [];

await prepare();
const waiting = CHECKS.values();
await Promise.all(Array.from({ length: AT_ONCE }, runNext));
if (process.env.CI) await tryAgain();
rmSync(notes, { recursive: true });

const failed = outcomes.filter(({ passed }) => !passed);
for (const { check, output } of failed) {
  console.error(`\n── ${check.name}: FAILED; the end of what it said\n${output.slice(-TAIL)}`);
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(({ check }) => check.name).join(', ')}`);
  process.exitCode = 1;
}
console.log(`\n${outcomes.length - failed.length} passed, ${failed.length} failed`);

function endToEnd(browser: 'Chromium' | 'Firefox'): Check {
  const project = `e2e-${browser.toLowerCase()}`;
  return {
    name: `End to end in ${browser}`,
    command: ['vitest', 'run', '--project', project],
    failedFiles: join(notes, project),
  };
}

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
  outcomes.push(await run({ name: 'Generated types', command: ['wxt', 'prepare'] }));
}

/** One check after another, until none is waiting. */
async function runNext(): Promise<void> {
  for (const check of waiting) outcomes.push(await run(check));
}

/**
 * On a shared machine a real browser may be too slow for once, the more so beside the other checks: the files that
 * failed run again now that nothing else does, and count as they fare then.
 */
async function tryAgain(): Promise<void> {
  for (const [place, { check, passed }] of outcomes.entries()) {
    const files = passed ? [] : failedFilesOf(check);
    if (files.length === 0 || limit.aborted) continue;
    const again = await run({
      name: `${check.name}, once more by itself: ${files.join(', ')}`,
      command: [...check.command, ...files],
    });
    outcomes[place] = again;
  }
}

/** The files in which a test failed; none where Vitest failed as a whole. */
function failedFilesOf({ failedFiles }: Check): string[] {
  if (failedFiles === undefined || !existsSync(failedFiles)) return [];
  return readFileSync(failedFiles, 'utf8').split('\n').filter(Boolean);
}

async function run(check: Check): Promise<Outcome> {
  const { name } = check;
  console.log(`${name} …`);
  const started = performance.now();
  const { code, output } = await execute(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const passed = code === 0;
  console.log(`── ${name}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s`);
  return { check, passed, output };
}

/**
 * Runs the tool of `node_modules/.bin` on the Node that runs this script. What it says is shown as it comes, with the
 * name of the check before each line: whoever stops the tests half-way sees how far they were.
 */
function execute({
  name,
  command: [tool, ...args],
  failedFiles,
}: Check): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(ROOT, 'node_modules', '.bin', tool), args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: pathWithOwnNode(), [FAILED_FILES]: failedFiles },
    });
    let output = '';
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        output += `${line}\n`;
        if (line.trim() !== '') console.log(`${name} | ${line}`);
      });
    }
    const stop = () => {
      output += `Stopped: all tests together took more than ${LIMIT_MS / 60_000} minutes.\n`;
      child.kill();
    };
    limit.addEventListener('abort', stop);
    if (limit.aborted) stop();
    child.on('error', reject);
    child.on('close', (code) => {
      limit.removeEventListener('abort', stop);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** The tools start with `#!/usr/bin/env node`: that must be the project's Node, not the machine's. */
function pathWithOwnNode(): string {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [dirname(process.execPath), process.env.PATH].join(separator);
}
