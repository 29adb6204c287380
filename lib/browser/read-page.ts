import type { Reading } from '../experiment/reading.ts';
import { browser } from './api.ts';

/** How long a page has to stay as it is to count as built, and when it is read all the same; milliseconds. */
const QUIET = 400;
const PATIENCE = 4_000;

/** Reads the page of a tab once it has come to rest; null where it is out of reach, or has gone meanwhile. */
export async function readPage(tabId: number): Promise<Reading | null> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: readWhenQuiet, args: [QUIET, PATIENCE] })
    .catch(() => []);
  return (results[0]?.result as Reading | undefined) ?? null;
}

/** Runs inside the page: it may use nothing from outside itself. */
async function readWhenQuiet(quiet: number, patience: number): Promise<Reading> {
  await new Promise<void>((resolve) => {
    let timer = setTimeout(resolve, quiet);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quiet);
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    setTimeout(resolve, patience);
  });
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const isShown = (element: Element) => element.checkVisibility();
  const targets = all('a[href], form[action]')
    .filter(isShown)
    .flatMap((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
      return URL.canParse(address, location.href) ? [new URL(address, location.href).pathname] : [];
    });
  const labels = all('[aria-label], img[alt]')
    .filter(isShown)
    .map((element) => element.getAttribute('aria-label') ?? element.getAttribute('alt'));
  // biome-ignore lint/performance/useDomNodeTextContent: only what is visible is wanted
  const text = document.body?.innerText ?? '';
  return {
    url: location.href,
    title: document.title,
    text: `${text.slice(0, 100_000)} ${labels.join(' ').slice(0, 10_000)}`,
    targets: [...new Set(targets)].slice(0, 1_000),
    hasPassword: all('input[type=password]').some(isShown),
    status: null,
  };
}
