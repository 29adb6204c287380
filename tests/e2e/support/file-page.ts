import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes a small page to the disk and gives its address. */
export function writePage(): { readonly url: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'cookiescope-file-'));
  const path = join(folder, 'page.html');
  writeFileSync(path, '<title>A file</title>');
  return {
    url: pathToFileURL(path).href,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
