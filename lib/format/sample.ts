import type { Sample } from './format.ts';

/** A text as formats look at it; a byte order mark in front is no part of it. `now` in milliseconds since 1970. */
export function sampleOf(file: string, now: number): Sample {
  const text = file.replace(/^\uFEFF/, '');
  return { text, json: parsed(text), now };
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
