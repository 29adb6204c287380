import { scopeOfUrl } from './complete.ts';
import { pairsOf } from './cookie-header.ts';
import type { Entry } from './format.ts';

/** A request that a file describes. */
export interface SentRequest {
  /** '' where the file does not say; it need not be an address either. */
  readonly url: string;
  /** Its Cookie header, without `Cookie:`. */
  readonly header: string;
  /** From 1; null where the format has no lines of its own. */
  readonly line: number | null;
}

/** The cookies of requests, each of the host that it is sent to, where that can be told. */
export function* sentCookies(requests: Iterable<SentRequest>): Generator<Entry> {
  let index = 0;
  for (const { url, header, line } of requests) {
    const scope = scopeOfUrl(url) ?? {};
    for (const pair of pairsOf(header)) {
      index += 1;
      yield { place: { index, line }, cookie: { ...pair, ...scope }, notes: [] };
    }
  }
}
