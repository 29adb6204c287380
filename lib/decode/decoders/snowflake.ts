import { timeOfId, timeOfNanoseconds } from '../content/time.ts';
import type { Decoder, Part } from '../decoder.ts';

/** When the services that number things so began to count, in epoch milliseconds. */
const EPOCHS = [
  ['twitter', 1_288_834_974_657],
  ['discord', 1_420_070_400_000],
] as const;
/** What is below the time: machine and sequence. */
const LOW_BITS = 22n;

/**
 * Snowflake ids: milliseconds since the service's own epoch above 22 bits of machine and sequence. Which service it
 * was the number does not say, or whether it is a time in nanoseconds: a moment for each.
 * https://github.com/twitter-archive/snowflake
 */
export const snowflake: Decoder = {
  id: 'snowflake',
  readText(text) {
    if (!/^[1-9]\d{16,18}$/.test(text)) return null;
    const count = Number(BigInt(text) >> LOW_BITS);
    const moments = [
      ...EPOCHS.map(([label, epoch]) => [label, timeOfId(count + epoch)] as const),
      ['nanoseconds', timeOfNanoseconds(text)] as const,
    ];
    const parts = moments.flatMap(([label, time]): Part[] =>
      time === null ? [] : [{ label, content: String(time), time, isLeaf: true }],
    );
    return parts.length === 0 ? null : { parts };
  },
};
