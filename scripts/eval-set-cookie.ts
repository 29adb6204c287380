/**
 * Measures the rules for Set-Cookie headers on files of cases, one JSON object per line.
 *
 *   node scripts/eval-set-cookie.ts [--browser chromium|firefox] [--third-party blocked] [--verdicts FILE] CASES
 *   node scripts/eval-set-cookie.ts --api [--browser chromium|firefox] CALLS
 *
 * Prints one JSON line per case: the jar afterwards, and every issue; then a summary on stderr, with --verdicts how far that
 * agrees with what the browser did; a prediction reads nothing of a verdict but its clock. With --api the cases are
 * calls of `cookies.set`.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../lib/set-cookie/profiles/firefox.ts';
import { withThirdPartyCookies } from '../lib/set-cookie/profiles/profile.ts';
import { type BrowserVerdict, summary } from './eval-set-cookie/agreement.ts';
import { evaluateApi } from './eval-set-cookie/api.ts';
import type { Case } from './eval-set-cookie/case.ts';
import { predictAll } from './eval-set-cookie/predict.ts';
import { readJsonLines } from './json-lines.ts';

const USAGE =
  'Usage: eval-set-cookie [--browser chromium|firefox] [--third-party blocked] [--verdicts FILE] CASES, or --api CALLS';
const PROFILES = { chromium, firefox };

const { values, positionals } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    'third-party': { type: 'string', default: 'allowed' },
    verdicts: { type: 'string' },
    api: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const { browser, 'third-party': thirdParty } = values;
const [file] = positionals;
const isBrowser = browser === 'chromium' || browser === 'firefox';
if (!isBrowser || file === undefined || !['allowed', 'blocked'].includes(thirdParty)) {
  console.error(USAGE);
  process.exit(2);
}

if (values.api) {
  await evaluateApi(readFileSync(file, 'utf8').split('\n'), browser);
} else {
  const cases = readJsonLines<Case>(file);
  const profile = PROFILES[browser];
  const chosen = thirdParty === 'blocked' ? withThirdPartyCookies(profile, 'blocked') : profile;
  const verdicts = values.verdicts ? readJsonLines<BrowserVerdict>(values.verdicts) : null;
  const pairs = predictAll(cases, chosen, verdicts);
  for (const { prediction } of pairs) console.log(JSON.stringify(prediction));
  console.error(summary(pairs));
}
