import { type PastedHeader, readPaste } from '../../lib/set-cookie/paste.ts';
import type { SetCookieRequest, StoredCookie, Verdict } from '../../lib/set-cookie/verdict.ts';
import { isSameVerdict } from './same-verdict.ts';
import type { BrowserName } from './set-cookie-props.ts';
import { draftRequest, type TesterDraft } from './tester-draft.ts';

/** What a browser does with the headers of one response, given what is in its jar; a verdict for each. */
export type Judge = (
  browser: BrowserName,
  headers: readonly string[],
  request: SetCookieRequest,
  jar: readonly StoredCookie[],
) => readonly Verdict[];

/** One header, and what each browser does with it after those before it. */
export interface TestResult {
  readonly header: PastedHeader;
  readonly verdicts: Readonly<Record<BrowserName, Verdict>>;
  /** Whether they do the same. */
  readonly agree: boolean;
}

/** Headers judged at most: a person reads no more, and each makes the jar longer. */
export const MOST_HEADERS = 200;

/** The verdicts on all headers of a draft, from empty jars, one after the other; null while an address is amiss. */
export function testResults(
  draft: TesterDraft,
  judge: Judge,
  now: number,
): readonly TestResult[] | null {
  const request = draftRequest(draft, now);
  if (request === null) return null;
  const headers = readPaste(draft.text).headers.slice(0, MOST_HEADERS);
  const responses = [...Map.groupBy(headers, ({ response }) => response)];
  const ask = (browser: BrowserName) => {
    let jar: readonly StoredCookie[] = [];
    return responses.flatMap(([{ date }, its]) => {
      const texts = its.map(({ text }) => text);
      const verdicts = judge(browser, texts, { ...request, date }, jar);
      jar = verdicts.at(-1)?.jar ?? jar;
      return verdicts;
    });
  };
  const [chromium, firefox] = [ask('chromium'), ask('firefox')];
  return headers.flatMap((header, place) => {
    const [one, other] = [chromium[place], firefox[place]];
    if (!one || !other) return [];
    const verdicts = { chromium: one, firefox: other };
    return { header, verdicts, agree: isSameVerdict(one, other) };
  });
}
