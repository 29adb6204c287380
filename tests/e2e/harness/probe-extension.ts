import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../scripts/drivers/driver.ts';

/** Copies the probe extension, with the manifest that the browser wants, to a folder of its own. */
export function probeExtension(browser: BrowserName): { dir: string; remove(): void } {
  const dir = mkdtempSync(join(tmpdir(), 'cookiescope-probe-'));
  cpSync(join(import.meta.dirname, 'probe'), dir, { recursive: true });
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest(browser)));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

function manifest(browser: BrowserName): unknown {
  return {
    manifest_version: 3,
    name: 'Probe',
    version: '1.0',
    permissions: ['activeTab', 'cookies', 'storage'],
    optional_host_permissions: ['*://*/*'],
    action: { default_popup: 'popup.html' },
    commands: {
      note: { suggested_key: { default: 'Alt+Shift+L' }, description: 'Notes that it was pressed' },
    },
    options_ui: { page: 'options.html', open_in_tab: true },
    devtools_page: 'devtools.html',
    background:
      browser === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: 'probe@cookiescope.dev' } },
    }),
  };
}
