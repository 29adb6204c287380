import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished } from 'vitest';
import type { View } from '../../scripts/drivers/driver.ts';
import { startRawServer } from '../servers/raw-server.ts';
import { browserUnderTest } from './harness/test.ts';
import { EVERYWHERE, test } from './support/demo.ts';
import { showLog } from './support/log-rows.ts';
import { isPlayable, play, type SetCookieCase } from './support/set-cookie-cases.ts';
import { wholeLog } from './support/whole-log.ts';

interface RecordedVerdict {
  readonly id: string;
  readonly stored: readonly { readonly partitioned: boolean }[];
  readonly blocked?: readonly { readonly reasons: readonly string[] }[];
  readonly networkError?: string | null;
}

/** Of every topic, and of every reason that Chromium gives for a refusal, so many cases. */
const PER_TOPIC = 3;
const PER_REASON = 3;

const cases = readFixture<SetCookieCase>('cases').filter(isPlayable);
const chromium = verdicts('chromium');
const here = verdicts(browserUnderTest());

function readFixture<T>(name: string): T[] {
  const file = new URL(`../fixtures/set-cookie/${name}.jsonl.gz`, import.meta.url);
  const lines = gunzipSync(readFileSync(file)).toString().trim().split('\n');
  return lines.map((line) => JSON.parse(line) as T);
}

function verdicts(browser: string): ReadonlyMap<string, RecordedVerdict> {
  return new Map(
    readFixture<RecordedVerdict>(`verdicts.${browser}`).map((each) => [each.id, each]),
  );
}

function reasonsOf({ id }: SetCookieCase): string[] {
  return chromium.get(id)?.blocked?.flatMap(({ reasons }) => reasons) ?? [];
}

/** The first few of each kind. */
function chosen(): SetCookieCase[] {
  const seen = new Map<string, number>();
  const isWanted = (kind: string, most: number) => {
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    return count < most;
  };
  return cases.filter((each) => {
    // In the driven Firefox other sites' cookies are not kept apart, as they are in a user's.
    const isKeptApart = here.get(each.id)?.stored.some(({ partitioned }) => partitioned);
    if (isKeptApart && !each.setCookie.some((header) => /partitioned/i.test(header))) return false;
    if (each.setCookie.length > 4 || each.setCookie.some((header) => header.includes('\0'))) {
      return false;
    }
    const forReason = reasonsOf(each).filter((reason) => isWanted(reason, PER_REASON));
    return isWanted(`topic ${each.topic}`, PER_TOPIC) || forReason.length > 0;
  });
}

test('what the log says of a header is what the browser does', { timeout: 240_000 }, async ({
  driver,
}) => {
  const played = chosen();
  expect(played.length).toBeGreaterThanOrEqual(60);
  const server = await startRawServer();
  onTestFinished(() => server.close());
  await driver.grant(EVERYWHERE);
  const tab = await driver.open(server.prepare('http://www.start.test/', { setCookie: [] }));
  const panel = await driver.panel(tab);
  await showLog(panel);

  let headers = 0;
  for (const [index, each] of played.entries()) {
    for (const url of play(server, each, `case${index}.test`)) await tab.goto(url);
    headers += [each, ...(each.before ?? [])].flatMap(({ setCookie }) => setCookie).length;
    // What a page asks for by itself may come after its load event, and goes with the page.
    if (each.context !== 'top') await recorded(panel, headers);
  }
  await recorded(panel, headers);
  await expect
    .poll(async () => (await wholeLog(panel)).map((row) => row.confirmation))
    .not.toContain('pending');

  const rows = await wholeLog(panel);
  const problems = rows
    .filter(({ confirmation }) => confirmation !== 'confirmed')
    .map(
      ({ url, ...row }) =>
        `${played[Number(/case(\d+)/.exec(url)?.[1])]?.id}: ${JSON.stringify(row)}`,
    );
  for (const [index, each] of played.entries()) {
    const mine = rows.filter(({ url }) => new URL(url).hostname.endsWith(`case${index}.test`));
    if (mine.length !== 1 || !mine[0]) continue;
    const isKept = !['refused', 'deleted'].includes(mine[0].outcome);
    const wasKept = (here.get(each.id)?.stored.length ?? 0) > 0;
    if (isKept !== wasKept) problems.push(`${each.id}: ${mine[0].outcome}, but kept: ${wasKept}`);
  }
  expect(problems).toEqual([]);
});

/** Waits until the log has so many headers, as its entry in the side bar tells. */
function recorded(panel: View, headers: number): Promise<unknown> {
  return panel.waitFor((count) => {
    const entries = [...document.querySelectorAll('nav button')];
    const log = entries.find(({ textContent }) => textContent?.startsWith('Set-Cookie'));
    return log?.querySelector('.panel-section__count')?.textContent === count;
  }, String(headers));
}
