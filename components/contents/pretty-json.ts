const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/g;
const OPENING = /^[[{]$/;
const CLOSING = /^[\]}]$/;
const INDENT = '  ';
/** Deeper is only made to hurt: a text would grow with the square of its length. */
const DEEPEST = 40;

/**
 * JSON with one member a line. Tokens stay as they are, so that numbers keep their digits and keys that are there
 * twice stay so. The text has to be JSON.
 */
export function prettyJson(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  let depth = 0;
  let pretty = '';
  const line = () => `\n${INDENT.repeat(Math.min(depth, DEEPEST))}`;
  for (const [index, token] of tokens.entries()) {
    if (token === '{' || token === '[') {
      depth++;
      pretty += token;
      if (!CLOSING.test(tokens[index + 1] ?? '')) pretty += line();
    } else if (token === '}' || token === ']') {
      depth--;
      pretty += OPENING.test(tokens[index - 1] ?? '') ? token : line() + token;
    } else if (token === ',') pretty += token + line();
    else pretty += token === ':' ? ': ' : token;
  }
  return pretty;
}
