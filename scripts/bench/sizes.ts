import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuild } from '../build.ts';
import type { Measurement } from './measurement.ts';

/** The JavaScript that the popup loads before its first rows: what its page names, and what that imports at once. */
export async function measureSizes(): Promise<Measurement[]> {
  const dir = await ensureBuild('chromium');
  const html = await readFile(join(dir, 'popup.html'), 'utf8');
  const entries = [...html.matchAll(/src="(\/[^"]+\.js)"/g)].map(([, src]) => `${dir}${src}`);
  const scripts = await withImports(entries);
  const total = scripts.join('');
  return [
    { name: 'Popup: JavaScript', value: total.length / 1000, unit: 'kB' },
    { name: 'Popup: JavaScript, gzip', value: gzipSync(total).length / 1000, unit: 'kB' },
  ];
}

/** The sources of modules and of all that they import statically. */
async function withImports(entries: readonly string[]): Promise<string[]> {
  const sources = new Map<string, string>();
  const queue = [...entries];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (sources.has(path)) continue;
    const source = await readFile(path, 'utf8');
    sources.set(path, source);
    for (const [, specifier] of source.matchAll(/(?:from|import)"(\.[^"]+\.js)"/g)) {
      queue.push(join(dirname(path), specifier ?? ''));
    }
  }
  return [...sources.values()];
}
