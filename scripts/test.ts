// `npm test`: everything a change has to pass. Sets up what it needs, stops at nothing, and fails if any check did.

import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { ensureBuild } from './build.ts';
import { ensureBrowser } from './setup/browsers.ts';
import { ensureDjango } from './setup/django.ts';
import { ensureFonts } from './setup/fonts.ts';

const ROOT = dirname(import.meta.dirname);

/** A tool of the project, in its own words. */
interface Check {
  readonly name: string;
  readonly command: readonly [tool: string, ...args: string[]];
}

const STATIC_CHECKS: readonly Check[] = [
  { name: 'Format and lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  { name: 'Types', command: ['tsc', '--noEmit'] },
  { name: 'Unused code', command: ['knip'] },
  { name: 'Unit tests', command: ['vitest', 'run', '--project', 'unit'] },
];

const BUILD_CHECKS: readonly Check[] = [
  {
    name: 'Extension lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'],
  },
  { name: 'End to end in Chromium', command: ['vitest', 'run', '--project', 'e2e-chromium'] },
  { name: 'End to end in Firefox', command: ['vitest', 'run', '--project', 'e2e-firefox'] },
];

const failed: string[] = [];

await prepare();
for (const check of [...STATIC_CHECKS, ...BUILD_CHECKS]) await run(check);

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log('\nEverything passed.');
}

/** Browsers, Django and fonts where they are missing; the generated types; both builds. */
async function prepare(): Promise<void> {
  await ensureBrowser('chromium');
  await ensureBrowser('firefox');
  await ensureDjango();
  await ensureFonts();
  await ensureBuild('chromium');
  await ensureBuild('firefox');
  await run({ name: 'Generated types', command: ['wxt', 'prepare'] });
}

async function run({ name, command: [tool, ...args] }: Check): Promise<void> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const code = await exitCode(join(ROOT, 'node_modules', '.bin', tool), args);
  console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (code !== 0) failed.push(name);
}

/** Runs a program of `node_modules/.bin` on the Node that runs this script. */
function exitCode(program: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: pathWithOwnNode() },
    });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** The tools start with `#!/usr/bin/env node`: that must be the project's Node, not the machine's. */
function pathWithOwnNode(): string {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [dirname(process.execPath), process.env.PATH].join(separator);
}
