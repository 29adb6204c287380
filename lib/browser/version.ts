import { browser } from './api.ts';

/** The extension's own version, such as `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
