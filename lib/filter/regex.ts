import type { Problem } from './filter-definition.ts';

/**
 * Characters of a text that a regular expression sees. The engine backtracks, so that every loop
 * (`x.*y.*z`) can multiply the time by the length of the text: it has to have an end. 4,096 is the most
 * that a browser keeps of name and value together.
 */
const MAX_LENGTH = 4096;

/** A compiled expression that sees the beginning of a text only. */
export interface BoundedRegex {
  test(text: string): boolean;
}

/**
 * Compiles what the user wrote. An expression that repeats a group which itself repeats, such as `(a+)+`,
 * is refused: on a text that almost matches it, it takes time that doubles with every character, which
 * no limit on the length makes bearable, and a running expression cannot be stopped.
 */
export function compileRegex(source: string, flags: string): BoundedRegex | Problem {
  if (hasNestedLoop(source)) return { code: 'slowRegex', params: [source] };
  try {
    // With g or y an expression remembers where it stopped.
    const regex = new RegExp(withoutIdleStart(source), flags.replace(/[gy]/g, ''));
    return { test: (text) => regex.test(text.slice(0, MAX_LENGTH)) };
  } catch (error) {
    return { code: 'badRegex', params: [error instanceof Error ? error.message : String(error)] };
  }
}

/** `.*x` finds what `x` finds, but tries every start of the text anew. */
function withoutIdleStart(source: string): string {
  return source.replace(/^(?:\.\*\??)+/, '');
}

/** What cannot be anything but itself: escapes and character classes. */
const ATOMS = /\\.|\[(?:\\.|[^\]\\])*\]/g;
const LOOP = /^(?:[*+]|\{\d+,\})/;

/** Whether an unbounded loop stands inside a group that is itself in one. */
function hasNestedLoop(source: string): boolean {
  const plain = source.replace(ATOMS, 'x');
  /** For each open group, whether a loop was seen inside it. */
  const open: boolean[] = [false];
  for (let at = 0; at < plain.length; at++) {
    const isLoop = LOOP.test(plain.slice(at + 1, at + 12));
    if (plain[at] === '(') {
      open.push(false);
    } else if (plain[at] === ')') {
      const hasLoop = open.length > 1 ? (open.pop() ?? false) : false;
      if (hasLoop && isLoop) return true;
      if (hasLoop) open[open.length - 1] = true;
    }
    if (isLoop) open[open.length - 1] = true;
  }
  return false;
}
