import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { AxeViolation } from '../driver.ts';

let source: string | undefined;

/** An expression that puts axe-core into the page; evaluated by the debugger, so no CSP stands in its way. */
export function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return `(async () => { ${source}; return ''; })()`;
}

/** Runs in the page, once axe is there; null stands for all rules. */
export async function runAxe(rules: readonly string[] | null): Promise<AxeViolation[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const results: axe.AxeResults = await axe.run(document, {
    resultTypes: ['violations'],
    // Experimental to axe, yet level A of WCAG (2.5.3): who says what is written on a button should reach it.
    rules: { 'label-content-name-mismatch': { enabled: true } },
    ...(rules && { runOnly: [...rules], rules: {} }),
  });
  return results.violations.map((violation) => ({
    id: violation.id,
    impact: violation.impact ?? 'unknown',
    help: violation.help,
    nodes: violation.nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
}
