import { isObject } from './json.ts';

/** Data nests no deeper than JSON that was looked at, but a stack has an end. */
const DEEPEST = 200;

/**
 * Undoes the tags of Flask's TaggedJSONSerializer: tuples become lists, UUIDs get their dashes, the rest stays the
 * text that it is in. https://flask.palletsprojects.com/en/stable/api/#flask.json.tag.TaggedJSONSerializer
 */
export function untag(data: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return data;
  if (Array.isArray(data)) return data.map((each) => untag(each, depth + 1));
  if (!isObject(data)) return data;
  const entries = Object.entries(data);
  const [first] = entries;
  if (first && entries.length === 1) {
    const [tag, value] = first;
    if (tag === ' t') return untag(value, depth + 1);
    // A dict whose only key looks like a tag got two underscores behind it, for it not to be one.
    if (tag === ' di' && isObject(value)) return members(value, depth, /__$/);
    if (tag === ' u' && typeof value === 'string') return dashed(value);
    if ([' b', ' m', ' d'].includes(tag)) return value;
  }
  return members(data, depth);
}

function members(data: Readonly<Record<string, unknown>>, depth: number, ending = /$/): unknown {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key.replace(ending, ''), untag(value, depth + 1)]),
  );
}

function dashed(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
