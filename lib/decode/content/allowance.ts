import { LIMITS } from '../limits.ts';

/** Values that data of a language may have. */
const MOST = 5000;

/** What data costs: its values, and the letters of their texts. */
export interface Cost {
  readonly values: number;
  readonly letters: number;
}

/**
 * How much data may come of what is read. What is there once and is referred to a thousand times is there a thousand
 * times in JSON: each of them counts.
 */
export class Allowance {
  #left: Cost = { values: MOST, letters: LIMITS.text };

  /** Throws when there is too much. */
  take({ values, letters }: Cost): void {
    this.#left = { values: this.#left.values - values, letters: this.#left.letters - letters };
    if (this.#left.values < 0 || this.#left.letters < 0) throw new RangeError('too much');
  }

  /** What has been taken since `before` was left. */
  since(before: Cost): Cost {
    return {
      values: before.values - this.#left.values,
      letters: before.letters - this.#left.letters,
    };
  }

  get left(): Cost {
    return this.#left;
  }
}
