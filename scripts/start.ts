// `npm start`: the extension in a real browser on the demo site; without a display, a tour that ends by itself.

import { ensureBuild } from './build.ts';
import { startDemo } from './demo/server.ts';
import { ensureBrowser, findBrowser } from './setup/browsers.ts';
import { hasDisplay } from './start/display.ts';
import { readOptions, USAGE } from './start/options.ts';
import { tour } from './start/tour.ts';
import { show } from './start/window.ts';

async function start(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const browser =
    options.browser ??
    (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
  const executablePath = await ensureBrowser(browser);
  const extensionDir = await ensureBuild(browser);
  const demo = options.url === undefined ? await startDemo() : undefined;
  const visit = {
    browser,
    executablePath,
    extensionDir,
    url: options.url ?? demo?.secureUrl ?? '',
    // A site of the user's own is looked up as always.
    testHosts: demo !== undefined,
  };
  try {
    await (hasDisplay(process.platform, process.env) ? show(visit) : tour(visit));
  } finally {
    await demo?.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
