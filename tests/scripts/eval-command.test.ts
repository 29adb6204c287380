import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CallError, evalCommand } from '../../scripts/eval-command.ts';
import { readJsonLines } from '../../scripts/json-lines.ts';

const OPTIONS = { browser: { type: 'string', default: 'chromium' } } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cookiescope-eval-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = undefined;
});

/** What a command says to a call, and the code that it ends with. */
async function call(...args: string[]) {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'eval', ...args]);
  const out = vi.spyOn(console, 'log').mockImplementation(() => {});
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  await evalCommand('Usage: eval FILE', OPTIONS, (file, { browser }) => {
    if (browser === 'opera') throw new CallError('Not opera.');
    console.log(browser, readJsonLines(file));
  });
  return { out: out.mock.calls.flat(), err: err.mock.calls.flat(), code: process.exitCode ?? 0 };
}

function fileOf(text: string): string {
  const file = join(folder, 'cases.jsonl');
  writeFileSync(file, text);
  return file;
}

it('hands over the file and the options', async () => {
  const { out, code } = await call('--browser', 'firefox', fileOf('{"a":1}\n\n{"a":2}\n'));
  expect(out).toEqual(['firefox', [{ a: 1 }, { a: 2 }]]);
  expect(code).toBe(0);
});

it('says how it is called', async () => {
  expect(await call('--help')).toEqual({ out: ['Usage: eval FILE'], err: [], code: 0 });
});

it.each([
  [[], 'Which file? None was named.'],
  [['a', 'b'], 'One file at a time, not also b.'],
  [['--x', 'a'], "Unknown option '--x'"],
  [['--browser', 'opera', 'a'], 'Not opera.'],
])('a call that makes no sense: %j', async (args, message) => {
  const { out, err, code } = await call(...args);
  expect(err.join('\n')).toContain(message);
  expect(err.join('\n')).toContain('Usage: eval FILE');
  expect([out, code]).toEqual([[], 2]);
});

it('a file that is not there', async () => {
  const { err, code } = await call(join(folder, 'none.jsonl'));
  expect(err[0]).toMatch(/no such file or directory.*none\.jsonl/);
  expect([err.length, code]).toEqual([1, 1]);
});

it('a file with a line that is no JSON', async () => {
  const file = fileOf('{"a":1}\nb\n');
  const { err, code } = await call(file);
  expect(err).toEqual([`${file}, line 2, is no JSON: b`]);
  expect(code).toBe(1);
});

it('a defect of the command itself', async () => {
  vi.spyOn(process, 'argv', 'get').mockReturnValue(['node', 'eval', 'a']);
  const broken = evalCommand('Usage', {}, () => {
    throw new TypeError('undefined is not a function');
  });
  await expect(broken).rejects.toThrow(TypeError);
});
