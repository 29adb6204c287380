import { browser } from './api.ts';
import type { Answer, Argument, Envelope, MessageName } from './protocol.ts';

/** Sends a message to the background, which the browser starts if need be. Rejects with the background's error. */
export async function request<Name extends MessageName>(
  name: Name,
  ...[argument]: Argument<Name> extends undefined ? [] : [Argument<Name>]
): Promise<Answer<Name>> {
  const message = { name, argument: argument ?? null };
  const envelope = await browser.runtime.sendMessage<unknown, Envelope<Name>>(message);
  if (!envelope) throw new Error(`No answer to “${name}”`);
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.answer;
}
