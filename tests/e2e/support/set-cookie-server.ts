import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { freshHost } from '../harness/fresh-host.ts';

export interface SetCookieSite {
  /** Of a site that nobody used before, such as `http://www.site-1.test:8080`. */
  readonly origin: string;
  /** Another site that answers the same. */
  readonly otherOrigin: string;
  close(): Promise<void>;
}

/** What each path answers: its Set-Cookie headers, and where it leads or what it shows. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  '/empty': { setCookie: [] },
  '/login': {
    setCookie: ['session=abc; Path=/; HttpOnly; Max-Age=1000', 'refused=1; Path=/; Secure'],
    location: '/home',
  },
  '/home': {
    setCookie: ['home=1; Path=/'],
    body: '<iframe src="/frame"></iframe><script>fetch("/fetch", { method: "POST" })</script>',
  },
  '/frame': { setCookie: ['framed=1; Path=/'] },
  '/fetch': { setCookie: ['fetched=1; Path=/', 'fetched=2; Path=/'] },
  '/again': { setCookie: ['home=1; Path=/', 'home=2; Path=/', 'home=; Path=/; Max-Age=0'] },
  '/worker.js': { setCookie: [], type: 'text/javascript', body: 'fetch("/worked")' },
  '/worked': { setCookie: ['worked=1; Path=/'] },
  '/asks': {
    setCookie: [],
    body: '<script>fetch(location.hash.slice(1), { mode: "no-cors", credentials: "include" })</script>',
  },
  '/back': { setCookie: ['back=1; Path=/; SameSite=Lax'] },
  '/foreign': { setCookie: ['foreign=1; Path=/; Domain=elsewhere.test'] },
};

interface Answer {
  readonly setCookie: readonly string[];
  readonly location?: string;
  readonly body?: string;
  /** `text/html` if absent. */
  readonly type?: string;
}

/** A site that sets cookies in all the ways that responses come about. */
export async function startSetCookieSite(): Promise<SetCookieSite> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${freshHost()}:${port}`,
    otherOrigin: `http://${freshHost()}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const found = ANSWERS[url];
  if (found) response.setHeader('Set-Cookie', [...found.setCookie]);
  if (found?.location) response.setHeader('Location', found.location);
  response.setHeader('Content-Type', found?.type ?? 'text/html');
  response.statusCode = found ? (found.location ? 302 : 200) : 404;
  // A script can begin with no title.
  response.end(found?.type ? found.body : `<title>Site</title>${found?.body ?? ''}`);
}
