import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../../../lib/set-cookie/profiles/firefox.ts';
import { withThirdPartyCookies } from '../../../lib/set-cookie/profiles/profile.ts';
import {
  agrees,
  type BrowserVerdict,
  namesReasons,
} from '../../../scripts/eval-set-cookie/agreement.ts';
import type { Case } from '../../../scripts/eval-set-cookie/case.ts';
import { predictAll } from '../../../scripts/eval-set-cookie/predict.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OWN = join(ROOT, 'tests/fixtures/set-cookie');
const PUBLIC = join(ROOT, '../shared/corpora/public/set-cookie');
const hasPublic = existsSync(PUBLIC);
if (!hasPublic) console.log('The public Set-Cookie suites are not here: nothing is compared.');

/** Of all cases, those that may differ. */
const TOLERATED = 0.01;

const BROWSERS = [
  ['chromium', chromium],
  ['chromium.3pc-blocked', withThirdPartyCookies(chromium, 'blocked')],
  ['firefox', firefox],
] as const;

describe.each([
  [
    'generated',
    (name: string) => gunzipSync(readFileSync(`${join(OWN, name)}.jsonl.gz`)).toString(),
  ],
  ['public', readPublic],
] as const)('the %s corpus', (_, read) => {
  it.each(BROWSERS)('is predicted for %s', (browser, profile) => {
    const cases = linesOf<Case>(read('cases'));
    const verdicts = linesOf<BrowserVerdict>(read(`verdicts.${browser}`));
    const judged = predictAll(cases, profile, verdicts);
    const wrong = judged.filter(
      ({ prediction, verdict }) =>
        verdict && !(agrees(prediction, verdict) && namesReasons(prediction, verdict)),
    );
    const ids = wrong.map(({ prediction }) => prediction.id);
    expect(judged).toHaveLength(verdicts.length);
    expect(ids.length, ids.join('\n')).toBeLessThanOrEqual(judged.length * TOLERATED);
  });
});

/** The public suites are not part of this project; where they are not at hand, there is nothing to compare with. */
function readPublic(name: string): string {
  return hasPublic ? readFileSync(join(PUBLIC, `${name}.jsonl`), 'utf8') : '';
}

function linesOf<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): T => JSON.parse(line));
}
