import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a driver must know of the extension, from its manifest. Paths have no leading slash. */
export interface ExtensionPages {
  readonly popup: string;
  readonly options: string;
  readonly devtools: string;
  /** Firefox's id of the extension; '' where the manifest has none. */
  readonly geckoId: string;
}

interface Manifest {
  readonly action?: { readonly default_popup?: string };
  readonly options_ui?: { readonly page?: string };
  readonly devtools_page?: string;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export function readExtensionPages(extensionDir: string): ExtensionPages {
  const manifest: Manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const path = (text = '') => text.replace(/^\//, '');
  return {
    popup: path(manifest.action?.default_popup),
    options: path(manifest.options_ui?.page),
    devtools: path(manifest.devtools_page),
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? '',
  };
}
