import { fromBase64 } from '../bytes/base64.ts';
import { textOf } from '../bytes/text.ts';
import { compactJson, parseJson } from '../content/json.ts';
import { payloadBytes, writePayload } from './payload.ts';

/** How a message begins, and how all of them do. */
const TAG = '__json_message';
/** Comes last where not all messages had room: the others are in the session. */
const MORE = '__messagesnotfinished__';

/** The JSON in a payload that is in the clear or in base64; null for another, and for one that is compressed. */
export function payloadText(payload: string): string | null {
  if (payload.startsWith('[')) return payload;
  const bytes = payload.startsWith('.') ? null : fromBase64(payload);
  return bytes ? textOf(bytes) : null;
}

/** `[tag, isSafe, level, text, extraTags?]` of each message, as `[level, text, extraTags]`. */
export function messagesOf(json: string | null): unknown[] | undefined {
  const data = json === null ? undefined : parseJson(json);
  if (!Array.isArray(data)) return undefined;
  return data
    .filter((each: unknown) => each !== MORE)
    .map((each: unknown) =>
      Array.isArray(each) && each[0] === TAG ? [each[2], each[3], each[4] ?? null] : each,
    );
}

/** The JSON in any payload. */
export async function jsonOfPayload(payload: string): Promise<string | null> {
  if (!payload.startsWith('.')) return payloadText(payload);
  const found = await payloadBytes(payload);
  return found && textOf(found.bytes);
}

/** Whether JSON is that of messages, none included. */
export function isMessages(json: string): boolean {
  return json.startsWith(`[["${TAG}"`);
}

/** Messages as a payload in the form of an old one; null where the text is no list. */
export async function writeMessages(edited: string, old: string): Promise<string | null> {
  const data = parseJson(edited);
  if (!Array.isArray(data)) return null;
  const before = parseJson((await jsonOfPayload(old)) ?? '');
  const earlier: readonly unknown[] = Array.isArray(before) ? before : [];
  const isMore = earlier.includes(MORE);
  const messages = data.map((each: unknown, index) => tagged(each, index, earlier));
  const json = JSON.stringify(isMore ? [...messages, MORE] : messages);
  return old.startsWith('[') ? compactJson(json) : writePayload(json, old);
}

/** The opposite of `messagesOf`. A text is as safe as HTML as it was, or as the one that it takes the place of. */
function tagged(message: unknown, index: number, earlier: readonly unknown[]): unknown {
  if (!Array.isArray(message) || message[0] === TAG) return message;
  const [level, text, extraTags] = message;
  const same = earlier.find((each) => Array.isArray(each) && each[0] === TAG && each[3] === text);
  const old = same ?? earlier[index];
  const isSafe = Array.isArray(old) && old[0] === TAG && old[1] === 1 ? 1 : 0;
  const fields = [TAG, isSafe, level, text];
  return typeof extraTags === 'string' ? [...fields, extraTags] : fields;
}
