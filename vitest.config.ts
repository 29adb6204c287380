import { defineConfig } from 'vitest/config';
import { triesReporter } from './scripts/tries-reporter.ts';

const alias = { '#i18n': new URL('./tests/fakes/i18n.ts', import.meta.url).pathname };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** A hiccup of a shared machine shall not keep a change from landing; anywhere else it counts as a defect. */
const RETRY = process.env.CI ? 1 : 0;

/** One project per real browser: the same files, told apart by the driver they get. */
function endToEnd(browser: 'chromium' | 'firefox') {
  return {
    test: {
      name: `e2e-${browser}`,
      include: ['tests/e2e/**/*.test.ts'],
      env: { E2E_BROWSER: browser },
      testTimeout: 60_000,
      expect: { poll: { timeout: 20_000 } },
      hookTimeout: 120_000,
      fileParallelism: false,
      retry: RETRY,
    },
  };
}

/** Where tests put modules in the place of others, which the files after them would find there. */
const REPLACING_MODULES = 'tests/browser/**';

/** Tests in Node. Files share a worker, and with it what they import, unless they are isolated. */
function unit(name: string, test: { isolate: boolean; include: string[]; exclude: string[] }) {
  return {
    resolve: { alias },
    oxc,
    test: {
      name,
      ...test,
      // What a test puts in the place of something is gone after it.
      restoreMocks: true,
      unstubGlobals: true,
      // Property tests try hundreds of cases; on a busy machine that takes its time.
      testTimeout: 60_000,
      retry: RETRY,
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', triesReporter],
    projects: [
      unit('unit', {
        isolate: false,
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: ['tests/e2e/**', 'node_modules/**', REPLACING_MODULES],
      }),
      unit('unit-alone', {
        isolate: true,
        include: [`${REPLACING_MODULES}/*.test.ts`],
        exclude: [],
      }),
      endToEnd('chromium'),
      endToEnd('firefox'),
    ],
  },
});
