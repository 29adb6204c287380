import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POINTS } from '../../lib/session/scorecard.ts';
import { judge } from '../../scripts/eval-session/judge.ts';
import { hardSet, measure, roleAccuracy } from '../../scripts/eval-session/measure.ts';
import type { Case } from '../../scripts/eval-session/read-case.ts';
import { readJsonLines } from '../../scripts/json-lines.ts';
import { messages } from '../fakes/i18n.ts';

function corpus(file: string): Case[] {
  return readJsonLines(join(import.meta.dirname, 'corpus', file));
}

const cookies = corpus('cookies.jsonl');
const others = corpus('others.jsonl');

describe('against the labelled cookies', () => {
  it.each([
    ['lab and composed', cookies, 'all', 0.97],
    ['of other frameworks', others, 'all', 0.95],
    ['lab and composed, no maker known', cookies, 'held-out', 0.93],
    ['of other frameworks, no maker known', others, 'held-out', 0.88],
  ] as const)('%s: F1', (_, cases, knowledge, least) => {
    expect(measure(judge(cases, knowledge)).f1).toBeGreaterThan(least);
  });

  it('finds session cookies whose name the application chose', () => {
    expect(measure(hardSet(judge(cookies, 'all'))).f1).toBeGreaterThan(0.9);
    expect(measure(hardSet(judge(cookies, 'held-out'))).f1).toBeGreaterThan(0.85);
  });

  it('would be right nine times in ten on real sites, where one cookie in eight is positive', () => {
    expect(measure(judge([...cookies, ...others], 'all')).fieldPrecision).toBeGreaterThan(0.9);
  });

  it('gives the labelled role', () => {
    expect(roleAccuracy(judge(cookies, 'all'))).toBeGreaterThan(0.9);
  });
});

describe('the sentences of the evidence', () => {
  const evidence = [...judge(cookies, 'all'), ...judge(others, 'all')].flatMap(
    ({ detection }) => detection.evidence,
  );

  it.each(Object.keys(POINTS))(
    '%s is given, and its message uses each of its parameters',
    (code) => {
      const given = evidence.find((one) => one.code === code);
      const used = new Set(messages.get(`evidence.${code}`)?.match(/\$[1-9]/g));
      expect([...used].sort()).toEqual(given?.params.map((_, index) => `$${index + 1}`));
    },
  );

  it('has no message for what is never given', () => {
    const written = [...messages.keys()].filter((key) => key.startsWith('evidence.'));
    expect(written.map((key) => key.slice('evidence.'.length)).sort()).toEqual(
      Object.keys(POINTS).sort(),
    );
  });

  it('never lacks a parameter', () => {
    expect(evidence.filter(({ params }) => params.includes(''))).toEqual([]);
  });
});
