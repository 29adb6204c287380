import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/theme/tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const everywhere = ['surface', 'surface-2', 'surface-3', 'raised', 'accent-soft'];
const onPlain = ['surface', 'surface-2', 'raised', 'accent-soft'];

/** Which text stands on which backgrounds, as the components' CSS has it. */
const texts: Record<string, string[]> = {
  ink: [...everywhere, 'pill', 'key-soft'],
  'ink-2': [...everywhere],
  'ink-3': [...everywhere],
  accent: ['surface', 'surface-2', 'raised'],
  'accent-soft-ink': onPlain,
  'on-accent': ['accent', 'accent-hover'],
  'on-danger': ['danger'],
  key: [...onPlain, 'key-soft', 'surface-3'],
  good: [...onPlain, 'good-soft'],
  bad: [...onPlain, 'bad-soft', 'surface-3'],
  surface: ['ink'],
};

/** What marks a control, a state or the focus, and is no text. */
const marks: Record<string, string[]> = {
  'line-strong': ['surface', 'surface-2', 'raised'],
  focus: onPlain,
  accent: onPlain,
};

const pairs = (uses: Record<string, string[]>) =>
  Object.entries(uses).flatMap(([front, backs]) =>
    backs.flatMap((back) => (['light', 'dark'] as const).map((theme) => ({ front, back, theme }))),
  );

function ratio(front: string, back: string, theme: 'light' | 'dark'): number {
  const [one, other] = [tokens.get(front)?.[theme], tokens.get(back)?.[theme]];
  if (one === undefined || other === undefined) throw new Error(`No token ${front} or ${back}`);
  return contrast(one, other);
}

describe('WCAG AA contrast of the design tokens', () => {
  it('computes the ratio as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(pairs(texts))('$front on $back, $theme: text, 4.5', ({ front, back, theme }) => {
    expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(marks))('$front on $back, $theme: mark, 3', ({ front, back, theme }) => {
    expect(ratio(front, back, theme)).toBeGreaterThanOrEqual(3);
  });
});
