/** Seconds of each unit, by every name that it goes by. A month is none: it has no fixed length. */
const UNITS: readonly { readonly names: readonly string[]; readonly seconds: number }[] = [
  { names: ['s', 'sec', 'secs', 'second', 'seconds'], seconds: 1 },
  { names: ['m', 'min', 'mins', 'minute', 'minutes'], seconds: 60 },
  { names: ['h', 'hr', 'hrs', 'hour', 'hours'], seconds: 3600 },
  { names: ['d', 'day', 'days'], seconds: 86_400 },
  { names: ['w', 'wk', 'wks', 'week', 'weeks'], seconds: 604_800 },
  { names: ['y', 'yr', 'yrs', 'year', 'years'], seconds: 31_536_000 },
];

const PART = /^(\d+(?:\.\d+)?)\s*([a-z]+)(?:\s*(?:,|and\b)\s*|\s*)/i;

/** Seconds of a written duration: `7d`, `1 d 4 h`, `in 2 weeks`, `1.5h`; null when it is none. */
export function parseDuration(text: string): number | null {
  let rest = text.trim().replace(/^(in|for)\s+/i, '');
  if (rest === '') return null;
  let total = 0;
  while (rest !== '') {
    const [whole, amount, name = ''] = PART.exec(rest) ?? [];
    const unit = UNITS.find(({ names }) => names.includes(name.toLowerCase()));
    if (whole === undefined || !unit) return null;
    total += Number(amount) * unit.seconds;
    rest = rest.slice(whole.length);
  }
  return total;
}
