import { frames } from './frames/index.ts';
import { renderFrame, renderPage } from './layout.ts';
import type { Page, Redirect } from './page.ts';
import { home } from './pages/home.ts';
import { furtherPages, pageGroups } from './pages/index.ts';
import type { Visit } from './visit.ts';

type Render = typeof renderPage;

const routes = new Map<string, readonly [Page, Render]>([
  ...[home, ...pageGroups.flatMap(({ pages }) => pages), ...furtherPages].map(
    (page) => [page.path, [page, renderPage]] as const,
  ),
  ...frames.map((page) => [page.path, [page, renderFrame]] as const),
]);

/** The document at this address and the cookies it comes with, or null when there is none. */
export function open(visit: Visit): { markup: string; cookies: readonly string[] } | null {
  const route = routes.get(visit.url.pathname);
  if (!route) return null;
  const [page, render] = route;
  const reply = page.open(visit);
  return { markup: render(page, visit, reply), cookies: reply.cookies ?? [] };
}

/** The answer to a form sent to this address, or null when it takes none. */
export function submit(visit: Visit, form: URLSearchParams): Redirect | null {
  return routes.get(visit.url.pathname)?.[0].submit?.(visit, form) ?? null;
}
