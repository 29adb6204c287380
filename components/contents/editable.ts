import { jsonOf as dataJson } from '../../lib/decode/content/json.ts';
import type { DecodedNode } from '../../lib/decode/node.ts';
import { plainContent } from '../../lib/decode/plain-content.ts';
import type { Verdict } from '../../lib/decode/verify.ts';
import { chainOf } from './chain.ts';
import { prettyJson } from './pretty-json.ts';

/** Contents as they can be edited. */
export interface Editable {
  /** JSON with line breaks, or the bare text. */
  readonly text: string;
  readonly isJson: boolean;
}

/** What there is to edit in a value; null where nothing is encoded, or where it cannot be written back. */
export function editableOf(root: DecodedNode, verdict: Verdict): Editable | null {
  const isKeyed = verdict.format !== null;
  if (isKeyed && (!verdict.isWritable || verdict.source === undefined)) return null;
  if (!isKeyed && !isRewritable(root)) return null;
  const content = isKeyed ? verdict.source : plainContent(root);
  if (typeof content === 'string') return { text: content, isJson: false };
  const json = jsonOf(content);
  if (json === null) return null;
  // The text itself has all digits of its numbers.
  const { text } = chainOf(root).content;
  return { text: prettyJson(isSame(text, json) ? text : json), isJson: true };
}

/** Unsigned formats that can be written: JSON and texts, in base64 or percent-encoding or neither. */
const REWRITABLE = /^(?:quoted|percent|base64|json|express-json)$/;

function isRewritable(root: DecodedNode): boolean {
  const { formats } = chainOf(root);
  return formats.length > 0 && formats.every((format) => REWRITABLE.test(format));
}

/** JSON of data; null for what is nested too deeply for it. */
export function jsonOf(content: unknown): string | null {
  try {
    return content === undefined ? null : dataJson(content);
  } catch {
    return null;
  }
}

function isSame(text: string, json: string): boolean {
  try {
    return jsonOf(JSON.parse(text)) === json;
  } catch {
    return false;
  }
}
