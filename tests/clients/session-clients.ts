import { readFileSync } from 'node:fs';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { exportCookies } from '../../lib/format/export-cookies.ts';
import { findPythonWith } from '../../scripts/setup/clients.ts';
import { formatNamed } from './format-named.ts';
import { inPlaywright } from './in-playwright.ts';
import { installed, pythonProgram, runProgram } from './run-program.ts';

/** A client that goes on with the session of a browser. */
interface SessionClient {
  readonly client: string;
  readonly format: string;
  readonly preset: string | null;
  /** What is at an address, asked for with the cookies of a file. */
  readonly ask: (file: string, address: string) => Promise<string>;
}

/** The file with which a client asks for an address. */
export function exportFor(
  { format, preset }: SessionClient,
  cookies: readonly Cookie[],
  url: string,
): string {
  const options = { preset, url, now: Date.now(), origins: [], masked: false, withSession: true };
  return exportCookies(formatNamed(format), cookies, options).text;
}

/** The servers are on this machine. */
const ENV = { ...process.env, no_proxy: '*', NO_PROXY: '*' };

export const SESSION_CLIENTS: readonly SessionClient[] = [
  {
    client: 'curl',
    format: 'netscape',
    preset: 'curl',
    ask: (file, address) => runProgram('curl', ['-q', '--silent', '--cookie', file, address], ENV),
  },
  {
    client: 'the curl command in a shell',
    format: 'curl',
    preset: 'posix',
    ask: (file) => runProgram('sh', [file], ENV),
  },
  {
    client: 'wget',
    format: 'netscape',
    preset: 'wget',
    ask: (file, address) => {
      const options = ['--no-config', '--quiet', '--output-document=-'];
      return runProgram('wget', [...options, `--load-cookies=${file}`, address], ENV);
    },
  },
  {
    client: 'Python',
    format: 'netscape',
    preset: 'python',
    async ask(file, address) {
      const python = await installed('Python with requests', findPythonWith('requests'));
      const jar = pythonProgram('mozilla_cookie_jar');
      return runProgram(python, [jar, file, 'strict', address], ENV);
    },
  },
  {
    client: 'the snippet for requests in Python',
    format: 'python-requests',
    preset: null,
    async ask(file) {
      const python = await installed('Python with requests', findPythonWith('requests'));
      const snippet = `${readFileSync(file, 'utf8')}print(response.text)`;
      const printed = await runProgram(python, ['-c', snippet], ENV);
      // The snippet itself prints a line: how it went.
      return printed.slice(printed.indexOf('\n') + 1);
    },
  },
  {
    client: 'HTTPie',
    format: 'httpie',
    preset: null,
    async ask(file, address) {
      const python = await installed('HTTPie', findPythonWith('httpie'));
      return runProgram(python, [pythonProgram('httpie_session'), file, address], ENV);
    },
  },
  {
    client: 'Playwright',
    format: 'playwright',
    preset: null,
    ask: (file, address) =>
      inPlaywright(file, address, async (_, response) => (await response?.text()) ?? ''),
  },
];
