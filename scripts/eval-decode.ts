/**
 * Measures the decoders on a file of cookie values with their keys, one JSON object per line.
 *
 *   node scripts/eval-decode.ts FILE
 *
 * Prints one JSON line per value, and on stderr how many are as the file expects. What it expects, and which framework
 * made a value, the decoders do not see.
 */
import { jsonOf } from '../lib/decode/content/json.ts';
import { evalCommand } from './eval-command.ts';
import { summary } from './eval-decode/agreement.ts';
import { answer, type Vector } from './eval-decode/vector.ts';
import { readJsonLines } from './json-lines.ts';

const USAGE = `Usage: eval-decode FILE

  FILE  cookie values with their keys, one JSON object per line`;

await evalCommand(USAGE, {}, async (file) => {
  const judged = [];
  for (const vector of readJsonLines<Vector>(file)) {
    const given = await answer(vector);
    console.log(jsonOf(given));
    judged.push({ vector, answer: given });
  }
  console.error(summary(judged));
});
