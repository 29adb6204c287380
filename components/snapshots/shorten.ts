import type { Segment } from '../../lib/snapshot/diff-text.ts';
import { beginningOf } from '../cookies/format/visible-text.ts';

/** A stretch of a text that changed, or the place of one that is left out. */
export type Piece =
  | { readonly kind: Segment['kind']; readonly text: string }
  /** So many UTF-16 units are left out, of what is the same or of what came or went. */
  | { readonly kind: 'gap'; readonly of: Segment['kind']; readonly length: number };

/** Units that are kept of what is the same, on each side of what is not. */
const CONTEXT = 16;
/** Units that are kept of what came or went. */
const MOST = 160;
/** A gap takes some room itself: fewer units are not left out. */
const LEAST_GAP = 12;

/** The telling parts of a comparison: what changed, with as much around it as it takes to find the place. */
export function shorten(segments: readonly Segment[]): Piece[] {
  return segments.flatMap((segment, place): Piece[] => {
    const { kind, text } = segment;
    if (kind !== 'same') return cut(segment, MOST, 0);
    const head = place === 0 ? 0 : CONTEXT;
    const tail = place === segments.length - 1 ? 0 : CONTEXT;
    // Where nothing changed at all, its beginning has to do.
    return head + tail === 0 ? cut({ kind, text }, MOST, 0) : cut(segment, head, tail);
  });
}

function cut({ kind, text }: Segment, head: number, tail: number): Piece[] {
  const length = text.length - head - tail;
  if (length < LEAST_GAP) return [{ kind, text }];
  const start = beginningOf(text, head);
  const end = tail === 0 ? '' : endOf(text, tail);
  return [
    ...(start === '' ? [] : [{ kind, text: start }]),
    { kind: 'gap', of: kind, length: text.length - start.length - end.length },
    ...(end === '' ? [] : [{ kind, text: end }]),
  ];
}

/** The end of a text, at most so many units long and never half a character. */
function endOf(text: string, length: number): string {
  const end = text.slice(-length);
  return /^[\udc00-\udfff]/.test(end) ? end.slice(1) : end;
}
