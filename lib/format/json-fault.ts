import type { Fault, Sample } from './format.ts';
import { linesOf } from './lines.ts';

/** Where a text that begins like JSON is none; null for a text of another kind. */
export function jsonFault({ text, json }: Pick<Sample, 'text' | 'json'>): Fault | null {
  if (json !== undefined || !/^\s*[[{]/.test(text)) return null;
  return { code: 'brokenJson', params: [String(lineOf(messageOf(text)) ?? lastLine(text))] };
}

/** What the browser has to say of it. */
function messageOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return String(error);
  }
}

/** Chromium and Firefox name the line, unless it is the end that is missing. */
function lineOf(message: string): number | null {
  const line = /\bline (\d+)/.exec(message)?.[1];
  return line === undefined ? null : Number(line);
}

function lastLine(text: string): number {
  let last = 1;
  for (const { number, text: line } of linesOf(text)) if (line.trim() !== '') last = number;
  return last;
}
