import { browser } from './api.ts';
import { type PageTab, tabById } from './tabs.ts';

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
  let navigatedTo: string | null = null;
  network.onNavigated.addListener((url) => {
    navigatedTo = url;
  });

  async function askUrl(): Promise<string> {
    for (let left = MOST_QUESTIONS; left > 0 && navigatedTo === null; left--) {
      const answer: unknown = await inspectedWindow.eval('location.href').catch(() => null);
      if (answer !== null) return urlIn(answer);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    return '';
  }

  return {
    async read() {
      const [tab, asked] = await Promise.all([
        tabById(inspectedWindow.tabId),
        navigatedTo ?? askUrl(),
      ]);
      return tab && { ...tab, url: navigatedTo ?? asked };
    },
    onNavigated(listener) {
      const relay = () => listener();
      network.onNavigated.addListener(relay);
      return () => network.onNavigated.removeListener(relay);
    },
  };
}

/** How often a page that cannot answer is asked, and the milliseconds in between. */
const MOST_QUESTIONS = 20;
const PAUSE = 50;

/** Chromium answers with the bare value, Firefox and the polyfill with a pair of value and exception. */
function urlIn(answer: unknown): string {
  const value: unknown = Array.isArray(answer) ? answer[0] : answer;
  return typeof value === 'string' ? value : '';
}
