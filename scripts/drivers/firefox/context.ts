import type { Bidi } from './bidi.ts';

/** Evaluates an expression that gives a promise of a string, in a page or in the browser's own window. */
export async function runIn(bidi: Bidi, context: string, expression: string): Promise<string> {
  const answer = await bidi.send('script.evaluate', {
    target: { context },
    expression,
    awaitPromise: true,
    resultOwnership: 'none',
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return String(answer.result.value);
}
