// Runs PHP's built-in server on a free port of 127.0.0.1. Arguments: the program, and settings (`name=value`).
// Prints the port, as one line, once requests are answered. Ends when its standard input does, which PHP's server
// does not by itself, and takes the files of the sessions with it.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const directory = mkdtempSync(join(tmpdir(), 'php-app-'));
const [php = '', ...given] = process.argv.slice(2);
const settings = [...given, `session.save_path=${directory}`];
const server = spawn(
  php,
  [...settings.flatMap((each) => ['-d', each]), '-S', '127.0.0.1:0', 'index.php'],
  { cwd: import.meta.dirname, stdio: ['ignore', 'inherit', 'pipe'] },
);

process.stdin.on('end', () => server.kill());
process.stdin.resume();

server.once('error', ({ message }) => {
  console.error(message);
  process.exit(1);
});
server.once('exit', (code) => {
  rmSync(directory, { recursive: true, force: true });
  process.exit(code ?? 0);
});

/** PHP tells of connections and requests as well as of what goes wrong. */
const IS_ROUTINE = /Accepted|Closing|\[\d{3}\]: /;

createInterface(server.stderr).on('line', (line) => {
  const [, port] = /\(http:\/\/127\.0\.0\.1:(\d+)\) started/.exec(line) ?? [];
  if (port !== undefined) console.log(port);
  else if (!IS_ROUTINE.test(line)) console.error(line);
});
