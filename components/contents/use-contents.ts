import { useEffect, useState } from 'preact/hooks';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { inspect } from '../../lib/decode/inspect.ts';
import type { KeyedInput } from '../../lib/decode/keyed.ts';
import type { DecodedNode } from '../../lib/decode/node.ts';
import { type Verdict, verify } from '../../lib/decode/verify.ts';
import { chainOf } from './chain.ts';
import { jsonOf } from './editable.ts';
import { endsAt } from './ends-at.ts';
import { optionsFor } from './key-options.ts';
import type { SiteKeys } from './key-store.ts';
import { useAnswer } from './use-answer.ts';

/** Everything that is known about the inside of a value. */
export interface Contents {
  /** The value that all of it is about. */
  readonly value: string;
  readonly tree: DecodedNode;
  readonly verdict: Verdict;
  /** What an encrypted value holds, once a key has opened it. */
  readonly decrypted: DecodedNode | null;
  /** The moment at which the answer becomes another, in epoch milliseconds. */
  readonly ends: number | null;
}

interface Asked {
  readonly cookie: Cookie;
  readonly siblings: readonly Cookie[];
  readonly keys: SiteKeys;
  readonly now: () => number;
}

/** What a cookie holds, asked anew when it, a signature beside it or a key changes, and when it expires. */
export function useContents({ cookie, siblings, keys, now }: Asked): Contents | null {
  const { name, value } = cookie;
  const [expiries, setExpiries] = useState(0);
  const beside = siblings.map((each) => `${each.name}=${each.value}`).join('; ');
  const contents = useAnswer(
    () => readContents(keyedInput(cookie, siblings, keys, now()), keys),
    [name, value, beside, keys, expiries],
  );
  const end = contents?.ends ?? null;
  useEffect(() => {
    if (end === null) return;
    const wait = Math.max(0, Math.min(end - now() + 1, LONGEST_TIMER));
    const timer = setTimeout(() => setExpiries((times) => times + 1), wait);
    return () => clearTimeout(timer);
  }, [end, expiries]);
  return contents;
}

/** Timers that are set for longer fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Servers whose clock goes wrong by more have other troubles. A value that was just signed is from their present. */
const CLOCK_LAG = 5 * 60 * 1000;

function keyedInput(
  { name, value }: Cookie,
  siblings: readonly Cookie[],
  { secrets }: SiteKeys,
  now: number,
): KeyedInput {
  return { name, value, secret: secrets, now, clockLag: CLOCK_LAG, siblings };
}

async function readContents(input: KeyedInput, { options }: SiteKeys): Promise<Contents> {
  const { value, name } = input;
  const [tree, found] = await Promise.all([inspect(value, name), verify(input)]);
  // Settings belong to a format: only what found it says which ones count.
  const own = optionsFor(found.format, name, options);
  const verdict = await verify({ ...input, options: own });
  const isEncrypted = chainOf(tree).notes.includes('encrypted');
  const decrypted = isEncrypted ? await openedTree(verdict, name) : null;
  return { value, tree, verdict, decrypted, ends: endsAt(verdict, own) };
}

const OPENED = new Set(['valid', 'expired', 'not-yet-valid']);

async function openedTree({ status, content }: Verdict, name: string): Promise<DecodedNode | null> {
  if (!OPENED.has(status) || content === undefined) return null;
  const text = typeof content === 'string' ? content : jsonOf(content);
  return text === null ? null : inspect(text, name);
}
