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
import { chromium } from '../lib/set-cookie/profiles/chromium.ts';
import { firefox } from '../lib/set-cookie/profiles/firefox.ts';
import { withThirdPartyCookies } from '../lib/set-cookie/profiles/profile.ts';
import { CallError, evalCommand } from './eval-command.ts';
import { type BrowserVerdict, summary } from './eval-set-cookie/agreement.ts';
import { evaluateApi, type RecordedCall } from './eval-set-cookie/api.ts';
import type { Case } from './eval-set-cookie/case.ts';
import { predictAll } from './eval-set-cookie/predict.ts';
import { readJsonLines } from './json-lines.ts';

const USAGE = `Usage: eval-set-cookie [--browser B] [--third-party T] [--verdicts FILE] CASES
       eval-set-cookie --api [--browser B] CALLS

  --browser      chromium, or firefox
  --third-party  allowed, or blocked: cookies of other sites
  --verdicts     what the browser did with the cases, to compare with
  --api          calls of cookies.set in place of headers`;

const OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  'third-party': { type: 'string', default: 'allowed' },
  verdicts: { type: 'string' },
  api: { type: 'boolean', default: false },
} as const;

const PROFILES = { chromium, firefox };

await evalCommand(USAGE, OPTIONS, async (file, values) => {
  const { browser, 'third-party': thirdParty, verdicts } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new CallError(`--browser takes chromium or firefox, not ${browser}.`);
  }
  if (thirdParty !== 'allowed' && thirdParty !== 'blocked') {
    throw new CallError(`--third-party takes allowed or blocked, not ${thirdParty}.`);
  }
  if (values.api) return evaluateApi(readJsonLines<RecordedCall>(file), browser);
  const profile = withThirdPartyCookies(PROFILES[browser], thirdParty);
  const done = verdicts === undefined ? null : readJsonLines<BrowserVerdict>(verdicts);
  const pairs = predictAll(readJsonLines<Case>(file), profile, done);
  for (const { prediction } of pairs) console.log(JSON.stringify(prediction));
  console.error(summary(pairs));
});
