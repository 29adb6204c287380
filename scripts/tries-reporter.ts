import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Names the file to which the names of failed test files go, one to a line. */
export const FAILED_FILES = 'FAILED_TEST_FILES';

/** Tells of second tries: why the first one failed, which Vitest keeps to itself, and which files are to have one more. */
export const triesReporter: Reporter = {
  onTestCaseResult(test: TestCase) {
    if (!test.diagnostic()?.flaky) return;
    const { errors = [] } = test.result();
    const said = errors.map(({ stack, message }) => ownLines(stack ?? message)).join('\n');
    console.error(`\nPassed at the second try: ${test.fullName}\n${said}`);
  },
  onTestRunEnd(modules: readonly TestModule[]) {
    const file = process.env[FAILED_FILES];
    if (file === undefined) return;
    const failed = modules.filter((module) => !module.ok());
    writeFileSync(file, failed.map(({ relativeModuleId }) => relativeModuleId).join('\n'));
  },
};

/** A stack without what is Vitest's. */
function ownLines(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !line.includes('/node_modules/'))
    .join('\n');
}
