import type { Driver, View } from '../../../scripts/drivers/driver.ts';

export interface TidyDriver {
  readonly driver: Driver;
  /** Closes what was opened through the driver, resets the browser, and throws what went wrong meanwhile. */
  tidy(): Promise<void>;
}

/** The driver for one test, which leaves nothing to the next. */
export function tidyDriver(browser: Driver): TidyDriver {
  const opened: View[] = [];

  const remembered = async <V extends View>(view: Promise<V>): Promise<V> => {
    opened.push(await view);
    return view;
  };

  return {
    driver: {
      ...browser,
      open: (url, options) => remembered(browser.open(url, options)),
      popup: (tab) => remembered(browser.popup(tab)),
      panel: (tab, options) => remembered(browser.panel(tab, options)),
      options: () => remembered(browser.options()),
      openedTab: (path) => remembered(browser.openedTab(path)),
    },
    async tidy() {
      // The last one first: a popup or panel before its tab. The test may have closed some itself.
      for (const view of opened.toReversed()) await view.close().catch(() => {});
      await browser.colorScheme('light');
      await browser.reset();
      const errors = await browser.errors();
      if (errors.length > 0) throw new Error(`Errors in the extension:\n${errors.join('\n')}`);
    },
  };
}
