/**
 * Measures the session detector on a file of labelled Set-Cookie headers, one JSON object per line.
 *
 *   node scripts/eval-session.ts FILE [--hold-out]
 *
 * Prints one JSON line per case and a summary on stderr. The detector sees nothing of a case but `url` and `setCookie`.
 * With --hold-out it knows no framework or product by its cookies or formats: what remains for one it never met.
 */
import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { evalCommand } from './eval-command.ts';
import { judge } from './eval-session/judge.ts';
import type { Case } from './eval-session/read-case.ts';
import { summary } from './eval-session/summary.ts';
import { readJsonLines } from './json-lines.ts';

const USAGE = `Usage: eval-session FILE [--hold-out]

  FILE        labelled Set-Cookie headers, one JSON object per line
  --hold-out  without knowing any framework or product`;

const locale = join(import.meta.dirname, '../components/locales/en.yml');
const messages = new Map(
  (await parseMessagesFile(locale)).map((message) => [
    message.key.join('.'),
    'message' in message ? message.message : '',
  ]),
);

/** The sentence of a piece of evidence, as the extension shows it in English. */
function sentence(code: string, params: readonly string[]): string {
  const message = messages.get(`evidence.${code}`) ?? code;
  return message.replace(/\$([1-9])/g, (_, place: string) => params[Number(place) - 1] ?? '');
}

function run(file: string, isHeldOut: boolean): void {
  const judged = judge(readJsonLines<Case>(file), isHeldOut ? 'held-out' : 'all');
  for (const { case: given, detection } of judged) {
    const { level, score, role, framework } = detection;
    const evidence = detection.evidence.map(({ code, weight, params }) => ({
      code,
      weight,
      sentence: sentence(code, params),
    }));
    console.log(JSON.stringify({ id: given.id, level, score, role, framework, evidence }));
  }
  console.error(summary(judged));
}

const OPTIONS = { 'hold-out': { type: 'boolean', default: false } } as const;
await evalCommand(USAGE, OPTIONS, (file, values) => run(file, values['hold-out']));
