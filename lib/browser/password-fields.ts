import type { PasswordLook } from '../session/lifecycle/seen.ts';
import { browser } from './api.ts';
import { askInspected } from './ask-inspected.ts';
import { tabById } from './tabs.ts';

/**
 * Asks the page whether there is such a field, for nothing that is in it, and when it was parsed: that is after its
 * response (by 27 milliseconds and more, measured in both browsers) and before anybody can leave it. Whatever page
 * answers in the end, the look is its own. A browser that hides times from pages gives the moment of the look.
 */
const QUESTION = `(() => {
  if (document.readyState === 'loading') return null;
  const now = performance.now();
  const parsed = performance.getEntriesByType('navigation')[0]?.domInteractive || now;
  return { at: Date.now() - now + parsed, found: document.querySelector('input[type=password]') !== null };
})()`;

/** A page is looked at once it is parsed, and once more for forms that scripts put there; in milliseconds. */
const LOOKS = [30, 60, 100, 300, 600, 2_000];

/** Looks at each page that the inspected tab shows from now on. Returns the way to stop. */
export function watchPasswordFields(listener: (look: PasswordLook) => void): () => void {
  const { inspectedWindow, network } = browser.devtools;
  let turn = 0;

  async function look(): Promise<void> {
    turn++;
    const mine = turn;
    for (const pause of [0, ...LOOKS]) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      // A file or a page of the browser's own may not be asked: Firefox would call that an error.
      const tab = await tabById(inspectedWindow.tabId);
      if (mine !== turn || !/^https?:/.test(tab?.url ?? '')) return;
      const answer = await askInspected(QUESTION);
      if (isLook(answer)) listener(answer);
      if (mine !== turn || (isLook(answer) && answer.found)) return;
    }
  }

  network.onNavigated.addListener(look);
  look();
  return () => {
    turn++;
    network.onNavigated.removeListener(look);
  };
}

/** The answer comes from the page, and so may be anything. */
function isLook(answer: unknown): answer is PasswordLook {
  if (typeof answer !== 'object' || answer === null) return false;
  const { at, found } = answer as Readonly<Record<string, unknown>>;
  return Number.isFinite(at) && typeof found === 'boolean';
}
