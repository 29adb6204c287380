/** A stretch of text that both sides have, or only the one before, or only the one after. */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A run of letters and digits, or a single other character: what people compare. */
const WORDS = /[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu;
/** Beyond so many pairs of words the stretch that differs is told as a whole: cookies rarely come near. */
const MOST_PAIRS = 250_000;

/**
 * What became of a text, in stretches that can be read: word by word, and within a word that is mostly the same
 * letter by letter. The stretches that are not added give the text before, those not removed the one after.
 *
 *   diffText('a=1; b=2', 'a=1; b=30') → same 'a=1; b=', removed '2', added '30'
 */
export function diffText(before: string, after: string): Segment[] {
  const a = before.match(WORDS) ?? [];
  const b = after.match(WORDS) ?? [];
  const start = commonStart(a, b);
  const end = commonEnd(a.slice(start), b.slice(start));
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  const segments: Segment[] = [
    ...segment('same', a.slice(0, start)),
    ...diffWords(middleA, middleB),
    ...segment('same', end === 0 ? [] : a.slice(-end)),
  ];
  return joined(segments);
}

function diffWords(a: readonly string[], b: readonly string[]): Segment[] {
  const common = a.length * b.length > MOST_PAIRS ? [] : longestCommon(a, b);
  const segments: Segment[] = [];
  let [fromA, fromB] = [0, 0];
  for (const [atA, atB] of [...common, [a.length, b.length] as const]) {
    segments.push(...replaced(a.slice(fromA, atA).join(''), b.slice(fromB, atB).join('')));
    segments.push(...segment('same', a.slice(atA, atA + 1)));
    [fromA, fromB] = [atA + 1, atB + 1];
  }
  return segments;
}

/** The places of a longest common subsequence, in order. */
function longestCommon(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return places;
}

/** One stretch in the place of another: letter by letter where most of it is the same at both ends. */
function replaced(before: string, after: string): Segment[] {
  const [a, b] = [Array.from(before), Array.from(after)];
  const start = commonStart(a, b);
  const end = commonEnd(a.slice(start), b.slice(start));
  if ((start + end) * 2 < Math.max(a.length, b.length)) {
    return [...segment('removed', a), ...segment('added', b)];
  }
  return [
    ...segment('same', a.slice(0, start)),
    ...segment('removed', a.slice(start, a.length - end)),
    ...segment('added', b.slice(start, b.length - end)),
    ...segment('same', end === 0 ? [] : a.slice(-end)),
  ];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[count] === b[count]) count++;
  return count;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a[a.length - 1 - count] === b[b.length - 1 - count]) count++;
  return count;
}

function segment(kind: Segment['kind'], parts: readonly string[]): Segment[] {
  return parts.length === 0 ? [] : [{ kind, text: parts.join('') }];
}

/** Neighbours of one kind in one piece. */
function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const each of segments) {
    const last = result.at(-1);
    if (last?.kind === each.kind) result.splice(-1, 1, { ...last, text: last.text + each.text });
    else result.push(each);
  }
  return result;
}
