import type { Judged } from './judge.ts';
import { hardSet, isDetected, isPositive, measure, roleAccuracy } from './measure.ts';

const WORST = 20;
const SHOWN = 100;

function percent(share: number): string {
  return `${(share * 100).toFixed(1).padStart(5)} %`;
}

function line(title: string, judged: readonly Judged[]): string {
  const { total, positive, precision, recall, f1, fieldPrecision, truePositive, falsePositive } =
    measure(judged);
  return [
    title.padEnd(12),
    `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    `tp ${truePositive} fp ${falsePositive} fn ${positive - truePositive} of ${total}`,
    `P at 13 % positives ${fieldPrecision.toFixed(3)}`,
    `role ${percent(roleAccuracy(judged))}`,
  ].join('   ');
}

/** For each label, the roles that its cases were given, most frequent first. */
function confusion(judged: readonly Judged[]): string[] {
  return [...Map.groupBy(judged, (one) => one.case.label ?? '')].sort().map(([label, cases]) => {
    const roles = [...Map.groupBy(cases, (one) => one.detection.role)]
      .sort(([, some], [, others]) => others.length - some.length)
      .map(([role, { length }]) => `${role} ${length}`);
    return `  ${label.padEnd(14)}${String(cases.length).padStart(4)}: ${roles.join(', ')}`;
  });
}

/** The cases on the wrong side of "likely", furthest off first. */
function misses(judged: readonly Judged[]): string[] {
  return judged
    .filter((one) => isPositive(one) !== isDetected(one))
    .sort((one, other) => distance(other) - distance(one))
    .slice(0, WORST)
    .map(({ case: { framework, label, setCookie }, detection: { score, role } }) =>
      `  ${String(score).padStart(3)} ${role} for ${label}, ${framework}: ${setCookie}`.slice(
        0,
        SHOWN,
      ),
    );
}

function distance({ detection: { score } }: Judged): number {
  return Math.abs(score - 50);
}

/** The figures of a run, for people. Only what has a label can be measured. */
export function summary(judged: readonly Judged[]): string {
  const labelled = judged.filter((one) => one.case.label !== undefined);
  const figures = [
    line('all', labelled),
    line(
      'real',
      labelled.filter((one) => one.case.real),
    ),
    line('custom name', hardSet(labelled)),
    'Roles by label:',
    ...confusion(labelled),
    'Worst misses:',
    ...misses(labelled),
  ];
  const without = judged.length - labelled.length;
  return [
    ...(without > 0 ? [`${without} of ${judged.length} have no label to measure against`] : []),
    ...(labelled.length > 0 ? figures : []),
  ].join('\n');
}
