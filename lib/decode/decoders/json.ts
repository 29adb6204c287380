import { parseJson } from '../content/json.ts';
import { jsonPart } from '../content/json-parts.ts';
import type { Decoder } from '../decoder.ts';

/** JSON (RFC 8259): objects, lists, and texts inside another format. Numbers and the like are texts as well. */
export const json: Decoder = {
  id: 'json',
  readText(text, { isValue }) {
    const bare = text.trim();
    const isText = !isValue && /^".*"$/s.test(bare);
    if (!isText && !/^(?:\{.*\}|\[.*\])$/s.test(bare)) return null;
    if (parseJson(text) === undefined) return null;
    const whole = jsonPart(text);
    return { parts: whole.parts ?? [{ ...whole, label: 'content' }], notes: whole.notes ?? [] };
  },
};
