import type { RecordedResponse } from '../../recording/recorded.ts';
import { setCookieRequest } from '../../recording/request-context.ts';
import type { StoredCookie } from '../../set-cookie/verdict.ts';
import type { KnownJar } from './known-jar.ts';
import type { LogEntry, LogRules } from './log-state.ts';

/**
 * The entry for one header of a response, and the cookie that it is about as it was before. `known` then is the
 * jar as it should be afterwards.
 */
export function predict(
  response: RecordedResponse,
  index: number,
  storeId: string,
  known: KnownJar,
  { evaluate }: LogRules,
): { readonly entry: LogEntry; readonly before: StoredCookie | null } {
  const request = setCookieRequest(response);
  const header = response.setCookie[index] ?? '';
  const host = URL.canParse(response.url) ? new URL(response.url).hostname : '';
  const { outcome, stored, cookie, issues, evicted } = evaluate(header, request, known.near(host));
  const before = cookie && known.find(cookie);
  for (const each of evicted) known.remove(each);
  if (stored) known.set(stored);
  else if (outcome === 'deleted' && cookie) known.remove(cookie);
  const entry: LogEntry = {
    id: `${response.id}/${index}`,
    response,
    request,
    header,
    storeId,
    verdict: { outcome, stored, cookie, issues, evicted },
    confirmation: 'pending',
    instead: null,
  };
  return { entry, before };
}
