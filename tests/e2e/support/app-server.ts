import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freshHost } from '../harness/fresh-host.ts';

export interface AppSite {
  /** Of a site that nobody used before, such as `http://www.site-1.test:8080`. */
  readonly origin: string;
  /** The cookies that each request for a path brought, by name, in the order of the requests. */
  asked(path: string): readonly string[];
  close(): Promise<void>;
}

/** What each visit gives; only the first lets anyone in. */
export const APP_COOKIES = ['sid', 'consent', 'theme', 'visitor'];

/** The same for everyone: who is there only its script asks. */
const PAGE = `<!doctype html><title>App</title><label>Note <input id="note"></label>
<script>fetch("/api/me?fields=name"); fetch("/api/news")</script>`;

/**
 * An app of a single page that looks the same with a login and without. `/api/me` is answered by a status alone, and
 * `/api/sso` leads everyone who is not logged in to another site, which lets no scripts read along. `/api/slow` is
 * like `/api/me`, but leaves the first request without an answer, and `/api/never` every one.
 */
export async function startApp(): Promise<AppSite> {
  const requests: { path: string; names: string }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const names = namesIn(request);
    const isFirst = requests.every(({ path }) => path !== pathname);
    requests.push({ path: pathname, names: names.join(' ') });
    if (pathname === '/api/never' || (pathname === '/api/slow' && isFirst)) return;
    answer(pathname, names.includes('sid'), elsewhere, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const elsewhere = `http://${freshHost('login')}:${port}/form`;
  return {
    origin: `http://${freshHost()}:${port}`,
    asked: (path) => requests.filter((each) => each.path === path).map(({ names }) => names),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What those get who are not logged in, where that is something else. */
const REFUSALS: Readonly<Record<string, number>> = {
  '/api/me': 401,
  '/api/slow': 401,
  '/api/sso': 302,
};

function answer(path: string, isIn: boolean, elsewhere: string, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html');
  if (path === '/login') {
    response.setHeader('Set-Cookie', [
      'sid=q8s0zk3c5n1r7v2b6x4m9w0d8f5g3h1j; Path=/api; HttpOnly; SameSite=Strict',
      ...APP_COOKIES.slice(1).map((name) => `${name}=1; Path=/`),
    ]);
    response.writeHead(302, { Location: '/' });
  } else if (isIn || !REFUSALS[path]) {
    response.writeHead(200);
  } else {
    response.writeHead(REFUSALS[path], { Location: elsewhere });
  }
  response.end(path === '/' ? PAGE : '');
}

function namesIn({ headers }: IncomingMessage): string[] {
  const pairs = (headers.cookie ?? '').split('; ').filter((pair) => pair !== '');
  return pairs.map((pair) => pair.split('=', 1)[0] ?? '').sort();
}
