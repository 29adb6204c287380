import { browser } from './api.ts';
import { errorMessage } from './error-message.ts';
import type { Answer, Argument, Envelope, MessageName } from './protocol.ts';

/** The background did not answer: it was stopped, or is not there. */
export class CutOff extends Error {}

/** Messages that change nothing, and so may be sent twice. */
const QUESTIONS: ReadonlySet<MessageName> = new Set([
  'access.has',
  'frames.list',
  'jar.list',
  'page.storage',
  'snapshot.cookies',
  'snapshot.get',
  'snapshot.list',
  'stores.list',
  'tab.get',
] as const);

/**
 * Sends a message to the background, which the browser starts if need be. Where it is just being stopped, and the
 * message is only a question, that is asked again. Rejects with the background's error.
 */
export async function request<Name extends MessageName>(
  name: Name,
  ...[argument]: Argument<Name> extends undefined ? [] : [Argument<Name>]
): Promise<Answer<Name>> {
  const message = { name, argument: argument ?? null };
  const sent = send<Name>(message);
  const envelope = await (QUESTIONS.has(name) ? sent.catch(() => send<Name>(message)) : sent);
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.answer;
}

async function send<Name extends MessageName>(message: {
  readonly name: Name;
  readonly argument: unknown;
}): Promise<Envelope<Name>> {
  const { name } = message;
  const envelope = await browser.runtime
    .sendMessage<unknown, Envelope<Name> | undefined>(message)
    .catch((reason) => {
      throw new CutOff(`“${name}”: ${errorMessage(reason)}`, { cause: reason });
    });
  if (!envelope) throw new CutOff(`No answer to “${name}”`);
  return envelope;
}
