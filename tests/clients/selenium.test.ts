import { expect } from 'vitest';
import { ensureBrowser } from '../../scripts/setup/browsers.ts';
import { findSelenium } from '../../scripts/setup/selenium.ts';
import { test, unordered } from './harness.ts';
import { ADDRESSES } from './nasty-cookies.ts';
import { pythonProgram } from './run-program.ts';

const selenium = await findSelenium();

if (selenium) {
  test('Selenium’s Chromium sends its cookies', async ({ trial }) => {
    const { path, count, losses, omitted } = trial.handOut('selenium');
    expect(omitted).toEqual(['sameSlot']);
    expect(count).toBeGreaterThan(150);
    const browser = await ensureBrowser('chromium');
    const args = [
      pythonProgram('selenium_driver'),
      path,
      browser,
      selenium.driver,
      trial.witness.url,
      ...ADDRESSES,
    ];
    await trial.run(selenium.python, args);
    expect(unordered(trial.received())).toEqual(unordered(trial.promised(losses)));
  });
} else {
  test.skip('Selenium is left out: neither python3-selenium nor chromedriver is there', () => {});
}
