import { browser } from './api.ts';
import { askInspected } from './ask-inspected.ts';
import type { PageTab } from './page-tab.ts';
import { tabById } from './tabs.ts';

/** The page that DevTools inspects, which need not be the active tab. */
interface InspectedPage {
  read(): Promise<PageTab | null>;
  /** Calls `listener` whenever the page has navigated. */
  onNavigated(listener: () => void): () => void;
}

/**
 * Follows the inspected page from now on. Once it has navigated, its address is known without asking: in
 * Chromium a page that has only just come cannot answer yet, and in Firefox one of the browser's own never does.
 */
export function createInspectedPage(): InspectedPage {
  const { inspectedWindow, network } = browser.devtools;
  const { tabId } = inspectedWindow;
  const listeners = new Set<() => void>();
  let navigations = 0;
  let navigatedTo: string | null = null;

  function turnTo(url: string): void {
    navigations++;
    navigatedTo = url;
    for (const listener of listeners) listener();
  }

  /** The address by the page's own account; '' when it may not be asked, or has gone meanwhile. */
  async function ask(): Promise<string> {
    const began = navigations;
    for (let left = MOST_QUESTIONS; left > 0 && began === navigations; left--) {
      const answer = await askInspected('location.href');
      if (answer !== null) return typeof answer === 'string' ? answer : '';
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return '';
  }

  network.onNavigated.addListener(turnTo);
  // Chromium does not tell of navigations to pages of its own: that such a page has come shows in its silence.
  browser.tabs?.onUpdated.addListener(async (id, { status }) => {
    if (id !== tabId || status !== 'complete') return;
    const began = navigations;
    const url = await ask();
    if (url === '' && navigatedTo !== '' && began === navigations) turnTo('');
  });

  return {
    async read() {
      const [tab, asked] = await Promise.all([tabById(tabId), navigatedTo ?? ask()]);
      return tab && { ...tab, url: navigatedTo ?? asked };
    },
    onNavigated(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** How often a page that cannot answer is asked, and the milliseconds in between. */
const MOST_QUESTIONS = 20;
const PAUSE = 50;
