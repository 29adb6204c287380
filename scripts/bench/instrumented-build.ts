import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureBuild } from '../build.ts';

const HERE = import.meta.dirname;
const OUTPUT = join(dirname(dirname(HERE)), '.cache', 'bench-build');

/** A copy of the build in which each page notes when its first rows are shown; the product itself is untouched. */
export async function instrumentedBuild(): Promise<string> {
  await cp(await ensureBuild('chromium'), OUTPUT, { recursive: true });
  await mkdir(join(OUTPUT, 'bench'), { recursive: true });
  await cp(join(HERE, 'probe.js'), join(OUTPUT, 'bench/probe.js'));
  await cp(join(HERE, 'bare.js'), join(OUTPUT, 'bench/bare.js'));
  // The driver knows the popup by the beginning of its address, and this one is to pass for it.
  await cp(join(HERE, 'bare.html'), join(OUTPUT, BARE_PAGE));
  for (const page of ['popup.html', 'panel.html']) await addProbe(join(OUTPUT, page));
  return OUTPUT;
}

export const BARE_PAGE = 'popup.html.bare.html';

async function addProbe(path: string): Promise<void> {
  const html = await readFile(path, 'utf8');
  const probed = html.replace('<script', '<script src="/bench/probe.js"></script><script');
  if (probed === html) throw new Error(`${path} has no script to put the probe before`);
  await writeFile(path, probed);
}
