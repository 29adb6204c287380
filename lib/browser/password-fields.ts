import type { PasswordLook } from '../session/lifecycle/seen.ts';
import { browser } from './api.ts';
import { askInspected } from './ask-inspected.ts';
import { tabById } from './tabs.ts';

/** Asks the page whether there is such a field, and for nothing that is in it. */
const QUESTION = `document.readyState === 'loading' ? null : document.querySelector('input[type=password]') !== null`;

/** A page is looked at once it is parsed, and once more for forms that scripts put there; in milliseconds. */
const LOOKS = [30, 60, 100, 300, 600, 2_000];

/** Looks at each page that the inspected tab shows from now on. Returns the way to stop. */
export function watchPasswordFields(listener: (look: PasswordLook) => void): () => void {
  const { inspectedWindow, network } = browser.devtools;
  let turn = 0;

  async function look(): Promise<void> {
    turn++;
    const mine = turn;
    // When the page came, and not when it answers: a quick login may be under way by then.
    const at = Date.now();
    for (const pause of [0, ...LOOKS]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      // A file or a page of the browser's own may not be asked: Firefox would call that an error.
      const tab = await tabById(inspectedWindow.tabId);
      if (mine !== turn || !/^https?:/.test(tab?.url ?? '')) return;
      const found = await askInspected(QUESTION);
      if (mine !== turn || typeof found !== 'boolean') continue;
      listener({ at, found });
      if (found) return;
    }
  }

  network.onNavigated.addListener(look);
  look();
  return () => {
    turn++;
    network.onNavigated.removeListener(look);
  };
}
