import type { BrowserName } from '../drivers/driver.ts';

/** Which page is to be shown in which browser. */
export interface Visit {
  readonly browser: BrowserName;
  readonly executablePath: string;
  readonly extensionDir: string;
  readonly url: string;
  /** Whether `*.test` names lead to this machine. */
  readonly testHosts: boolean;
}
