/** A JSON object, whatever is in it. Look things up with `own`. */
export type Raw = Readonly<Record<string, unknown>>;

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a name; of names such as `constructor`, nothing unless the file itself has them. */
export function own(raw: unknown, name: string): unknown {
  return isRaw(raw) && Object.hasOwn(raw, name) ? raw[name] : undefined;
}

/** The text under a name; '' where there is none. What is no text has no text: making one of it could throw. */
export function ownText(raw: unknown, name: string): string {
  const there = own(raw, name);
  return typeof there === 'string' ? there : '';
}

const MOST_SHOWN = 40;

/** What stands somewhere, short enough for a message. */
export function shown(there: unknown): string {
  if (Array.isArray(there)) return '[…]';
  if (isRaw(there)) return '{…}';
  const text = String(there);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
