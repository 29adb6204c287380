import { readFileSync } from 'node:fs';

const TYPES = {
  'demo.css': 'text/css; charset=utf-8',
  'live.js': 'text/javascript; charset=utf-8',
  'burst.js': 'text/javascript; charset=utf-8',
} as const;

/** The files that pages refer to, by path. */
export const assets: ReadonlyMap<string, { readonly type: string; readonly text: string }> =
  new Map(
    Object.entries(TYPES).map(([name, type]) => [
      `/${name}`,
      { type, text: readFileSync(new URL(`./assets/${name}`, import.meta.url), 'utf8') },
    ]),
  );
