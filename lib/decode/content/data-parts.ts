import type { Part } from '../decoder.ts';
import { LIMITS } from '../limits.ts';
import { jsonOf } from './json.ts';

/** Data that was read from a format other than JSON, as parts without a place. */
export function dataPart(label: string, data: unknown): Part {
  return build(label, data, 0, { left: LIMITS.nodes });
}

function build(label: string, data: unknown, depth: number, budget: { left: number }): Part {
  budget.left--;
  if (typeof data === 'string') return { label, content: data };
  if (typeof data === 'number' || typeof data === 'bigint') {
    return { label, content: String(data), type: 'number' };
  }
  if (typeof data === 'boolean') return { label, content: String(data), type: 'boolean' };
  if (typeof data !== 'object' || data === null) return { label, content: 'null', type: 'null' };
  const type = Array.isArray(data) ? 'array' : 'object';
  const content = containerText(data);
  if (depth >= LIMITS.depth) return { label, content, type, parts: [], notes: ['cut'] };
  const parts: Part[] = [];
  for (const [key, value] of Object.entries(data)) {
    if (budget.left <= 0) return { label, content, type, parts, notes: ['cut'] };
    parts.push(build(key, value, depth + 1, budget));
  }
  return { label, content, type, parts };
}

/** The JSON of a container; '' where it is nested too deeply for one. */
function containerText(data: object): string {
  try {
    return jsonOf(data);
  } catch {
    return '';
  }
}
