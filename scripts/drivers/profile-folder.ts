import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface ProfileFolder {
  readonly dir: string;
  /** Removes it, unless it is the caller's own. Never waits and never throws: it runs while a process ends. */
  discard(): void;
}

/** The folder for a browser's profile: the caller's, or a new one that goes away with the browser. */
export function profileFolder(browser: string, own: string | undefined): ProfileFolder {
  if (own !== undefined) {
    mkdirSync(own, { recursive: true });
    return { dir: own, discard: () => {} };
  }
  const dir = mkdtempSync(join(tmpdir(), `cookiescope-${browser}-`));
  return {
    dir,
    discard() {
      try {
        rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
      } catch {
        // A child of the browser still writes there; what is left goes with the other temporary files.
      }
    },
  };
}
