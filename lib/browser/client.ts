import { browser } from './api.ts';
import { errorMessage } from './error-message.ts';
import type { Answer, Argument, Envelope, MessageName } from './protocol.ts';

/** The background did not answer: it was stopped, or is not there. */
export class CutOff extends Error {}

/** Sends a message to the background, which the browser starts if need be. Rejects with the background's error. */
export async function request<Name extends MessageName>(
  name: Name,
  ...[argument]: Argument<Name> extends undefined ? [] : [Argument<Name>]
): Promise<Answer<Name>> {
  const message = { name, argument: argument ?? null };
  const envelope = await browser.runtime
    .sendMessage<unknown, Envelope<Name> | undefined>(message)
    .catch((reason) => {
      throw new CutOff(errorMessage(reason), { cause: reason });
    });
  if (!envelope) throw new CutOff(`No answer to “${name}”`);
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.answer;
}
