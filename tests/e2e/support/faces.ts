import type { Driver, Tab, View } from '../../../scripts/drivers/driver.ts';

/** One of the two views of a page's cookies. */
export interface Face {
  readonly name: 'popup' | 'panel';
  readonly open: (driver: Driver, tab: Tab) => Promise<View>;
}

/** For what both faces do alike. */
export const FACES: readonly Face[] = [
  { name: 'popup', open: (driver, tab) => driver.popup(tab) },
  { name: 'panel', open: (driver, tab) => driver.panel(tab) },
];
