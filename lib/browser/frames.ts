import { browser } from './api.ts';
import { request } from './client.ts';

/**
 * The addresses of the documents in a tab's frames, nested ones included, as far as access reaches: where
 * a frame's own document is out of reach, the address its parent gave it stands in. Answers once the page
 * has been parsed.
 */
export async function listFrames(tabId: number): Promise<string[]> {
  if (!browser.scripting) return request('frames.list', tabId);
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: readFrame })
    .catch(() => []);
  const urls = new Set<string>();
  for (const { frameId, result } of results) {
    const found = result as FrameReading | undefined;
    if (!found) continue;
    if (frameId !== 0) urls.add(found.url);
    for (const url of found.children) urls.add(url);
  }
  return [...urls].filter((url) => /^https?:/.test(url));
}

interface FrameReading {
  readonly url: string;
  readonly children: readonly string[];
}

/** Runs inside the page: it may use nothing from outside itself. */
function readFrame(): FrameReading {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]');
  return { url: location.href, children: Array.from(frames, (frame) => frame.src) };
}
