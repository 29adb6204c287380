import type { Sample } from './format.ts';

/** A text as formats look at it; a byte order mark in front is no part of it. */
export function sampleOf(file: string): Sample {
  const text = file.replace(/^\uFEFF/, '');
  return { text, json: parsed(text) };
}

function parsed(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
