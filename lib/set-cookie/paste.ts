/** The response that a pasted header stood in, as far as its head was pasted too. */
export interface PastedResponse {
  /** Such as 302; null where there is no status line. */
  readonly status: number | null;
  /** Its status line as it was written, such as `HTTP/1.1 302 Found`; '' where there is none. */
  readonly statusLine: string;
  /** Its `Date` header in milliseconds since 1970; null where it has none that can be read. */
  readonly date: number | null;
}

/** One Set-Cookie header of a pasted text: what stood after `Set-Cookie:`, without the spaces around it. */
export interface PastedHeader {
  readonly text: string;
  /** Where it stands, or its name does; from 1. */
  readonly line: number;
  readonly response: PastedResponse;
}

export interface Paste {
  readonly headers: readonly PastedHeader[];
  /** Whether it was read as one or several response heads; else each line is a header of its own. */
  readonly isHead: boolean;
  /** Lines that were none of Set-Cookie, Date and status: other headers, a body, what curl says. */
  readonly ignored: number;
}

const NO_RESPONSE: PastedResponse = { status: null, statusLine: '', date: null };

/** `HTTP/1.1 302 Found`, `HTTP/2 200`, and `:status: 200` as Chromium's DevTools once wrote it. */
const STATUS_LINE = /^(?:HTTP\/\d(?:\.\d)?[ \t]+|:status:?[ \t]*)(\d{3})\b/i;

/** A header's name and value; in DevTools a copied name may stand on a line of its own. */
const FIELD = /^(set-cookie|date)[ \t]*(?::(.*)|)$/is;

const ANY_FIELD = /^:?[!#$%&'*+.^_`|~\w-]+:(?: |$)/;

/**
 * Reads what people paste: Set-Cookie values, one a line; `Set-Cookie:` lines in any case; whole response
 * heads from `curl -i` (several with `-L`), `curl -v` (`< Set-Cookie: …`) or DevTools. Values keep every
 * character but the spaces and tabs around them (RFC 9110 section 5.5). Takes time linear in the text.
 */
export function readPaste(text: string): Paste {
  const lines = text.split(/\r?\n/).map(withoutPrompt);
  const isHead = lines.some(
    (line) => STATUS_LINE.test(line) || /^set-cookie[ \t]*(:|$)/i.test(line),
  );
  return isHead ? readHeads(lines) : readValues(lines);
}

function readValues(lines: readonly string[]): Paste {
  const headers = lines
    .map((line, index) => ({ text: trimmed(line), line: index + 1, response: NO_RESPONSE }))
    .filter(({ text }) => text !== '');
  return { headers, isHead: false, ignored: 0 };
}

function readHeads(lines: readonly string[]): Paste {
  const heads: { response: PastedResponse; headers: Omit<PastedHeader, 'response'>[] }[] = [
    { response: NO_RESPONSE, headers: [] },
  ];
  let inBody = false;
  let ignored = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const head = heads[heads.length - 1];
    if (head === undefined) break;
    const status = STATUS_LINE.exec(line);
    if (status !== null) {
      const response = { status: Number(status[1]), statusLine: trimmed(line), date: null };
      heads.push({ response, headers: [] });
      inBody = false;
      continue;
    }
    // What follows an empty line is the body, if there was a status line to begin with.
    if (trimmed(line) === '') inBody = head.response.status !== null;
    const field = inBody ? null : FIELD.exec(line);
    if (field === null) {
      if (trimmed(line) !== '') ignored += 1;
      continue;
    }
    const number = at + 1;
    let value = trimmed(field[2] ?? '');
    const next = trimmed(lines[at + 1] ?? '');
    if (value === '' && isValueAlone(next)) {
      value = next;
      at += 1;
    }
    if (field[1]?.toLowerCase() === 'set-cookie') head.headers.push({ text: value, line: number });
    else head.response = { ...head.response, date: moment(value) };
  }
  const headers = heads.flatMap(({ response, headers: found }) =>
    found.map((each) => ({ ...each, response })),
  );
  return { headers, isHead: true, ignored };
}

/** Without the `< ` that curl puts before what it received. */
function withoutPrompt(line: string): string {
  return line.replace(/^[ \t]*< ?/, '').replace(/^[ \t]+(?=(?:set-cookie|date|HTTP\/)\b)/i, '');
}

function isValueAlone(line: string): boolean {
  return line !== '' && !ANY_FIELD.test(line) && !STATUS_LINE.test(line);
}

function trimmed(line: string): string {
  let start = 0;
  let end = line.length;
  while (start < end && isBlank(line[start])) start += 1;
  while (end > start && isBlank(line[end - 1])) end -= 1;
  return line.slice(start, end);
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\r';
}

/** An HTTP-date (RFC 9110 section 5.6.7), and nothing that only a lenient reader takes for one. */
function moment(value: string): number | null {
  if (!/^\w+,? .*\d\d:\d\d:\d\d/.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
