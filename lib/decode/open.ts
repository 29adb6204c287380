import { bareName } from '../session/subject.ts';
import { DECODERS } from './decoders/index.ts';
import { type Form, formsOf, stored } from './forms.ts';
import { CHANCE, type Keyed, type KeyedInput, type Opened, type Subject } from './keyed.ts';
import { LIMITS } from './limits.ts';

/** What a format made of a value, and how it got there. */
export interface OpenedValue {
  /** The id of the decoder; null when no format fits. */
  readonly format: string | null;
  readonly opened: Opened;
  readonly form: Form;
}

/** From what one would like to hear to what says least. */
const BEST = ['valid', 'expired', 'not-yet-valid'];

interface Attempt {
  readonly id: string;
  readonly keyed: Keyed;
  readonly subject: Subject;
  readonly form: Form;
  readonly likelihood: number;
}

function attemptsFor(input: KeyedInput): Attempt[] {
  const { secret = [], options = {}, now = null, clockLag = 0 } = input;
  const secrets = (typeof secret === 'string' ? [secret] : secret).filter((each) => each !== '');
  const siblings = new Map(input.siblings?.map(({ name, value }) => [name, value]));
  const { name, value } = input;
  const names = [...new Set([name, bareName(name)])];
  return formsOf(value)
    .flatMap((form) =>
      names.map((each) => ({
        form,
        subject: { name: each, value, text: form.text, secrets, options, now, clockLag, siblings },
      })),
    )
    .flatMap(({ form, subject }) =>
      DECODERS.flatMap(({ id, keyed }) => {
        const likelihood = keyed?.likelihood(subject) ?? 0;
        const isWorthIt = likelihood > CHANCE || (likelihood === CHANCE && secrets.length > 0);
        return keyed && isWorthIt ? [{ id, keyed, subject, form, likelihood }] : [];
      }),
    )
    .sort((one, other) => other.likelihood - one.likelihood);
}

/**
 * Finds the format of a value and opens it with the key. Formats that look alike are told apart by the key: the
 * first that accepts it is the one, otherwise the likeliest.
 */
export async function openValue(input: KeyedInput): Promise<OpenedValue> {
  const [form = stored(input.value)] = formsOf(input.value.slice(0, LIMITS.text));
  const nothing = { format: null, opened: { status: 'malformed' }, form } as const;
  if (input.value.length > LIMITS.text) return nothing;
  const results: OpenedValue[] = [];
  for (const { id, keyed, subject, form, likelihood } of attemptsFor(input)) {
    const opened = await keyed.open(subject);
    const result = { format: id, opened, form };
    if (BEST.includes(opened.status)) return result;
    if (likelihood > CHANCE) results.push(result);
    // Without a key nothing is going to be accepted.
    if (subject.secrets.length === 0) break;
  }
  return results[0] ?? nothing;
}
