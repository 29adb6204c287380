import type { RequestContext, SetCookieRequest } from '../../lib/set-cookie/verdict.ts';

/** Headers that came, or were written by a script, before the ones in question. */
interface Step {
  readonly setCookie: readonly string[];
  readonly requestUrl: string;
  readonly via: 'http' | 'dom';
}

/** A line of the corpus: headers, and the response they came with. */
export interface Case extends Step {
  readonly id: string;
  readonly context: 'top' | 'top-navigation' | 'top-form-post' | 'iframe' | 'img' | 'fetch';
  readonly topUrl?: string;
  readonly before?: readonly Step[];
  /** Seconds that the server's `Date` is ahead of the client; none where there was no `Date`. */
  readonly dateOffset?: number;
  /** `latin1`: one character is one byte. */
  readonly wireEncoding: 'utf8' | 'latin1';
  /** Milliseconds since 1970, where the case itself knows when it was. */
  readonly receivedAt?: number;
}

/** One response, ready to be evaluated. */
export interface Response {
  readonly headers: readonly string[];
  readonly request: SetCookieRequest;
}

const CONTEXTS: Readonly<Record<string, RequestContext>> = {
  top: 'top',
  'top-navigation': 'top-navigation',
  'top-form-post': 'top-form-post',
  iframe: 'frame',
};

/** The responses of a case in their order, as of `now` in milliseconds since 1970. */
export function responsesOf(each: Case, now: number): Response[] {
  const { context, topUrl, dateOffset, before = [] } = each;
  const earlier = before.map((step) => responseOf(step, each.wireEncoding, now));
  const last = responseOf(each, each.wireEncoding, now);
  const request: SetCookieRequest = {
    ...last.request,
    context: CONTEXTS[context] ?? 'subresource',
    topUrl: topUrl ?? null,
    date: dateOffset === undefined ? null : now + dateOffset * 1000,
  };
  return [...earlier, { ...last, request }];
}

function responseOf({ setCookie, requestUrl, via }: Step, encoding: string, now: number): Response {
  const isScript = via === 'dom';
  return {
    headers: setCookie.map((header) =>
      received(withDates(header, now), isScript ? 'script' : encoding),
    ),
    request: {
      url: requestUrl,
      context: 'top',
      topUrl: null,
      receivedAt: now,
      date: null,
      via: isScript ? 'script' : 'http',
    },
  };
}

/** `@now+30@` stands for a date 30 seconds after the header was sent. */
function withDates(header: string, now: number): string {
  return header.replace(/@now([+-]\d+)@/g, (_, seconds: string) =>
    new Date(now + Number(seconds) * 1000).toUTCString(),
  );
}

/** The text that a browser makes of the bytes on the wire; scripts write text as it is. */
function received(header: string, encoding: string): string {
  if (encoding === 'script') return header;
  return encoding === 'latin1'
    ? Buffer.from(header, 'latin1').toString('utf8')
    : header.toWellFormed();
}
