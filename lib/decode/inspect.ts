import { bareName } from '../session/subject.ts';
import { toHex } from './bytes/hex.ts';
import { type Bytes, textOf } from './bytes/text.ts';
import type { Decoder, Part, Place, Reading } from './decoder.ts';
import { DECODERS } from './decoders/index.ts';
import { LIMITS } from './limits.ts';
import type { DecodedNode } from './node.ts';

/** Layers that only wrap a value: what is in them is still the value. */
const WRAPPINGS = new Set(['quoted', 'percent']);
/** What bytes cost at least: to begin to inflate takes as long as to look at so many. */
const LEAST_OF_BYTES = 2048;
/** Bytes of which the hex is shown. */
const LONGEST_HEX = 4096;

interface Visit {
  readonly parent: string;
  readonly depth: number;
  readonly place: Place;
  /** How many nodes may still be made, and how many letters and bytes decoders may still be shown. */
  readonly budget: { nodes: number; letters: number };
}

/**
 * What is inside a cookie's value, as far as it can be read without a key. Never throws, and takes bounded time
 * on any value (`LIMITS`).
 *
 *   inspect('%7B%22id%22%3A1767225600%7D') →
 *   { path: '', format: 'percent', children: [
 *     { path: '/decoded', text: '{"id":1767225600}', format: 'json', children: [
 *       { path: '/decoded/id', type: 'number', text: '1767225600', span: {start: 6, end: 16}, time: 1767225600000 }]}]}
 */
export function inspect(value: string, name = ''): Promise<DecodedNode> {
  return visitPart(
    { label: '', content: value },
    {
      parent: '',
      depth: 0,
      place: { name: bareName(name), isValue: true },
      budget: { nodes: LIMITS.nodes, letters: LIMITS.letters },
    },
    '',
  );
}

async function visitPart(part: Part, visit: Visit, path: string): Promise<DecodedNode> {
  visit.budget.nodes--;
  const { content } = part;
  const text = typeof content === 'string' ? content : textOf(content);
  const shown = {
    path,
    label: part.label,
    type: part.type ?? (text === null ? 'bytes' : 'text'),
    text: text ?? (typeof content === 'string' ? '' : toHex(content.subarray(0, LONGEST_HEX))),
    span: part.span ?? null,
    time: part.time ?? null,
    notes: part.notes ?? [],
  } as const;
  const leaf = { ...shown, format: null, children: [] };
  if (part.isLeaf) return leaf;
  if (part.parts)
    return { ...leaf, children: await visitAll(part.parts, visit, path, visit.place) };
  // A single letter is nothing else: most numbers and flags are spared the search.
  if (content.length < 2) return leaf;
  if (isTooMuch(content, visit)) return { ...leaf, notes: [...shown.notes, 'cut'] };
  visit.budget.letters -= Math.max(content.length, text === null ? LEAST_OF_BYTES : 0);
  const found = await read(text, content, visit.place);
  if (!found) return leaf;
  const place = WRAPPINGS.has(found.id) ? visit.place : { ...visit.place, isValue: false };
  const isCut = found.reading.parts.length > visit.budget.nodes;
  const notes = [...shown.notes, ...(found.reading.notes ?? [])];
  return {
    ...shown,
    format: found.id,
    time: shown.time ?? found.reading.time ?? null,
    notes: isCut ? [...notes, 'cut'] : notes,
    children: await visitAll(found.reading.parts, visit, path, place),
  };
}

/** Texts in texts grow: what each of them alone may be long is not what all of them together may be. */
function isTooMuch({ length }: string | Bytes, { depth, budget }: Visit): boolean {
  return depth >= LIMITS.depth || length > LIMITS.text || budget.letters <= 0;
}

async function visitAll(parts: readonly Part[], visit: Visit, path: string, place: Place) {
  const inner = { ...visit, parent: path, depth: visit.depth + 1, place };
  const taken = new Map<string, number>();
  const nodes: DecodedNode[] = [];
  for (const part of parts) {
    if (visit.budget.nodes <= 0) break;
    nodes.push(await visitPart(part, inner, `${path}/${unique(escaped(part.label), taken)}`));
  }
  return nodes;
}

async function read(text: string | null, content: string | Bytes, place: Place) {
  for (const decoder of DECODERS) {
    const given = readWith(decoder, text, content, place);
    // Most give nothing, at once: to wait for each would take longer than all of them do.
    const reading = given instanceof Promise ? await given : given;
    if (reading) return { id: decoder.id, reading };
  }
  return null;
}

/** Text decoders are asked for texts, the others for bytes that are none. */
function readWith(
  { readText, readBytes }: Decoder,
  text: string | null,
  content: string | Bytes,
  place: Place,
): Reading | null | Promise<Reading | null> {
  if (text !== null) return readText?.(text, place) ?? null;
  return typeof content === 'string' ? null : (readBytes?.(content) ?? null);
}

/** RFC 6901 section 3. */
function escaped(label: string): string {
  return label.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** JSON may hold a key twice, and a query does so often. A label that is escaped never ends in `~2` by itself. */
function unique(label: string, taken: Map<string, number>): string {
  const count = (taken.get(label) ?? 0) + 1;
  taken.set(label, count);
  return count === 1 ? label : `${label}~${count}`;
}
