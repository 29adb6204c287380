/**
 * An expression that calls `fn` in a page and gives a promise of a string, whatever happens: errors
 * travel as data, since each browser's protocol reports them in its own words.
 */
export function callExpression(
  fn: (...args: never[]) => unknown,
  args: readonly unknown[],
): string {
  return `(async () => {
    try {
      const value = await (${fn})(...${JSON.stringify(args)});
      return JSON.stringify({ value });
    } catch (error) {
      const { name = 'Error', message = String(error), stack = '' } = error ?? {};
      return JSON.stringify({ error: { name, message, stack } });
    }
  })()`;
}

/** An error thrown inside a page. */
class PageError extends Error {
  override readonly name = 'PageError';
}

/** The value that a `callExpression` gave, or the error thrown in the page. */
export function readOutcome(label: string, text: string): unknown {
  const outcome: {
    readonly value?: unknown;
    readonly error?: { name: string; message: string; stack: string };
  } = JSON.parse(text);
  if (outcome.error) {
    const { name, message, stack } = outcome.error;
    throw new PageError(`In ${label}: ${name}: ${message}\n${stack}`);
  }
  return outcome.value;
}
