import type { Tab } from '../../../scripts/drivers/driver.ts';

/** Somebody at a site of `tests/servers`, in a tab. */
export interface Visit {
  readonly tab: Tab;
  readonly host: string;
  /** Logs in as alice through the form. */
  logIn(options?: { readonly remember?: boolean }): Promise<void>;
  /** Logs out through the form. */
  logOut(): Promise<void>;
  /** Waits until the page calls the visitor this: `logged in as alice`, `not logged in`. */
  is(who: string): Promise<void>;
  /** Asks for a page in the background, as scripts do. */
  fetch(path: string): Promise<void>;
}

/** The visit of a site that is open in a tab. */
export function visitIn(tab: Tab, host: string): Visit {
  const is = async (who: string) => {
    await tab.waitFor((wanted) => document.querySelector('#who')?.textContent === wanted, who);
  };
  return {
    tab,
    host,
    is,
    async logIn({ remember = false } = {}) {
      if (remember) await tab.click('#login [name=remember]');
      await tab.click('#login button');
      await is('logged in as alice');
    },
    async logOut() {
      await tab.click('#logout button');
      await is('not logged in');
    },
    async fetch(path) {
      const status = await tab.evaluate(async (address) => (await fetch(address)).status, path);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    },
  };
}
