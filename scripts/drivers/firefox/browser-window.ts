import { callExpression, readOutcome } from '../page/call.ts';
import { poll } from '../poll.ts';
import type { Bidi } from './bidi.ts';
import { runIn } from './context.ts';

/** Runs a privileged function in the browser's own window; the rules of `View.evaluate` apply. */
export type CallWindow = <A extends unknown[], R>(
  fn: (...args: A) => R | Promise<R>,
  ...args: A
) => Promise<R>;

export async function browserWindow(bidi: Bidi): Promise<CallWindow> {
  const context = await poll('the browser window', async () => {
    const { contexts } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  });
  return async <A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => {
    const text = await runIn(bidi, context, callExpression(fn, args));
    return readOutcome('the browser window', text) as R;
  };
}
