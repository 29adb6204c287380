// `npm run bench`: how fast the faces are, as ratios to a bare page where there is something to compare with.
// One JSON line per measurement, then a summary on standard error.

import { measureBurst } from './bench/burst.ts';
import { instrumentedBuild } from './bench/instrumented-build.ts';
import { measureJudging } from './bench/judging.ts';
import type { Measurement } from './bench/measurement.ts';
import { measurePanel } from './bench/panel.ts';
import { measurePopup } from './bench/popup.ts';
import { measureRecording } from './bench/recording.ts';
import { measureScrolling } from './bench/scrolling.ts';
import { startCookieServer } from './bench/server.ts';
import { measureSizes } from './bench/sizes.ts';
import { launch } from './drivers/launch.ts';
import { ensureBrowser } from './setup/browsers.ts';

const executablePath = await ensureBrowser('chromium');
const extensionDir = await instrumentedBuild();
const server = await startCookieServer();
const driver = await launch({
  browser: 'chromium',
  executablePath,
  extensionDir,
  headless: true,
  collectErrors: false,
});
const measurements: Measurement[] = [];
try {
  await driver.grant(['*://*/*']);
  const bench = { driver, server };
  for (const measure of [
    measureSizes,
    measureJudging,
    measurePopup,
    measurePanel,
    measureBurst,
    measureScrolling,
    measureRecording,
  ]) {
    for (const measurement of await measure(bench)) {
      measurements.push(measurement);
      console.log(JSON.stringify(measurement));
    }
  }
} finally {
  await driver.close();
  await server.close();
}

for (const { name, value, unit, limit } of measurements) {
  const verdict =
    limit === undefined ? '' : value <= limit ? `  (limit ${limit})` : `  OVER ${limit}`;
  console.error(`${name.padEnd(56)} ${value.toFixed(2).padStart(9)} ${unit}${verdict}`);
}
if (measurements.some(({ value, limit }) => limit !== undefined && value > limit)) {
  process.exitCode = 1;
}
