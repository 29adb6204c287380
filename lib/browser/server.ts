import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './api.ts';
import { errorMessage } from './error-message.ts';
import { isOwnPage } from './own-sender.ts';
import type { Answer, Argument, MessageName, Protocol } from './protocol.ts';

/** A function for each message. */
export type Handlers = {
  [Name in MessageName]: (argument: Argument<Name>) => Promise<Answer<Name>>;
};

const Message = v.object({ name: v.string(), argument: v.unknown() });

/** Answers the messages of the extension's own pages; anyone else's are not even looked at. */
export function serve(handlers: Handlers): void {
  const listener: Runtime.OnMessageListenerCallback = (message, sender, sendResponse) => {
    const parsed = v.safeParse(Message, message);
    // true keeps the channel open for the answer: Chromium's own `browser` takes no promise here.
    if (!isOwnPage(sender) || !parsed.success) return true;
    const { name, argument } = parsed.output;
    answer(handlers, name, argument).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
}

async function answer(handlers: Handlers, name: string, argument: unknown) {
  try {
    if (!isMessageName(handlers, name)) throw new Error(`Unknown message “${name}”`);
    // The sender is one of our own pages and `request` has typed the pair.
    const handler = handlers[name] as (
      argument: unknown,
    ) => Promise<ReturnType<Protocol[MessageName]>>;
    return { ok: true, answer: await handler(argument) };
  } catch (reason) {
    return { ok: false, error: errorMessage(reason) };
  }
}

function isMessageName(handlers: Handlers, name: string): name is MessageName {
  return Object.hasOwn(handlers, name);
}
