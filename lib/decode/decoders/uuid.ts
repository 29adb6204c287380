import { timeOfId } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

const UUID =
  /^\{?(?:urn:uuid:)?([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f])([0-9a-f]{3})-([0-9a-f]{4})-[0-9a-f]{12}\}?$/i;
/** Without dashes hashes look like one too: versions that are in use, and the variant of RFC 9562. */
const BARE = /^([0-9a-f]{8})([0-9a-f]{4})([1467])([0-9a-f]{3})([89ab][0-9a-f]{3})[0-9a-f]{12}$/i;
/** 1582-10-15, from which versions 1 and 6 count in steps of 100 ns. */
const GREGORIAN = 12_219_292_800_000;

/** UUIDs (RFC 9562), with their version and, where it holds one, their time. */
export const uuid: Decoder = {
  id: 'uuid',
  readText(text) {
    const bare = BARE.exec(text);
    const [, low = '', middle = '', version, high = '', variant = ''] =
      bare ?? UUID.exec(text) ?? [];
    if (version === undefined) return null;
    const time = timeOf(version, low, middle, high);
    if (bare && version !== '4' && time === null) return null;
    // The variant of RFC 9562: the two highest bits are 1 and 0.
    const isStandard = /^[89ab]/i.test(variant);
    const parts = isStandard ? [{ label: 'version', content: version, isLeaf: true }] : [];
    return { parts, time: isStandard ? time : null };
  },
};

function timeOf(version: string, low: string, middle: string, high: string): number | null {
  const ticks = (hex: string) => timeOfId(Number(BigInt(`0x${hex}`) / 10_000n) - GREGORIAN);
  if (version === '1') return ticks(high + middle + low);
  if (version === '6') return ticks(low + middle + high);
  return version === '7' ? timeOfId(Number.parseInt(low + middle, 16)) : null;
}
