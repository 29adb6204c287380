import { ensureCommand } from './command.ts';
import { ensurePython, findPython, type PythonLibrary } from './python.ts';
import { ensureSelenium } from './selenium.ts';

/** The clients in Python that are handed exported cookies. */
const LIBRARIES = {
  requests: { name: 'requests', module: 'requests', debianPackage: 'python3-requests' },
  httpie: { name: 'HTTPie', module: 'httpie', debianPackage: 'httpie' },
  'yt-dlp': { name: 'yt-dlp', module: 'yt_dlp', debianPackage: 'yt-dlp' },
} as const satisfies Record<string, PythonLibrary>;

/** Every client that the tests hand exported cookies to; see `ensureCommand`, `ensurePython` and `ensureSelenium`. */
export async function ensureClients(): Promise<void> {
  await ensureCommand('curl');
  await ensureCommand('wget');
  for (const library of Object.values(LIBRARIES)) await ensurePython(library);
  await ensureSelenium();
}

/** A Python that can import the client, if there is one. */
export function findPythonWith(client: keyof typeof LIBRARIES): Promise<string | undefined> {
  return findPython(LIBRARIES[client]);
}
