import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findAge } from '../../scripts/setup/age.ts';

/** Runs a command on a terminal of its own, and answers each of its prompts for a passphrase. Ends as the command does. */
const TYPIST = `
import os, pty, re, sys
passphrase, command = sys.argv[1].encode(), sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
said = b''
while True:
    try:
        more = os.read(terminal, 4096)
    except OSError:
        break
    if not more:
        break
    said += more
    if re.search(rb'passphrase[^\\r\\n]*: $', said):
        os.write(terminal, passphrase + b'\\n')
        said = b''
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

/** What the real `age` makes of a file, with these arguments and this passphrase. Rejects with its words where it fails. */
export async function runAge(
  args: readonly string[],
  passphrase: string,
  input: Uint8Array | string,
): Promise<Buffer> {
  const found = await findAge();
  if (!found) throw new Error('No age, or no Python, here: see scripts/setup/age.ts');
  const folder = await mkdtemp(join(tmpdir(), 'cookiescope-age-'));
  const [from, to] = [join(folder, 'in'), join(folder, 'out')];
  try {
    await writeFile(from, input);
    const command = [found.age, ...args, '-o', to, from];
    await promisify(execFile)(found.python, ['-c', TYPIST, passphrase, ...command]).catch(
      ({ stdout }: { readonly stdout: string }) => {
        throw new Error(stdout);
      },
    );
    return await readFile(to);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
