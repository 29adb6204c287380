import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import express, { type Express, type Request, type Response } from 'express';
import type { LocalServer } from '../local-server.ts';
import { page, type Visitor } from './page.ts';

/** Where a shop keeps what it knows of its visitors. */
export interface Keeping {
  /** Runs before every answer. */
  readonly middleware?: express.RequestHandler;
  readonly read: (request: Request) => Visitor;
  /** Keeps what was put into the basket. */
  readonly put: (request: Request, response: Response, item: string) => void;
  readonly logIn: (request: Request, response: Response, user: string) => Promise<void> | void;
  readonly logOut: (request: Request, response: Response) => Promise<void> | void;
}

const PASSWORDS: ReadonlyMap<unknown, string> = new Map(
  ['alice', 'bob'].map((name) => [name, `${name}-password`]),
);

/** A small shop: visitors fill a basket, alice and bob (password `<name>-password`) log in and out. */
export function createShop(title: string, keeping: Keeping): Express {
  const app = express();
  app.use(express.urlencoded({ extended: false }));
  if (keeping.middleware) app.use(keeping.middleware);

  app.get('/', (request, response) => {
    response.send(page(title, keeping.read(request)));
  });
  app.get('/basket', (request, response) => {
    keeping.put(request, response, String(request.query.item));
    response.send('ok');
  });
  app.post('/login', async (request, response) => {
    const { username, password } = request.body as Record<string, unknown>;
    const isRight = PASSWORDS.has(username) && PASSWORDS.get(username) === password;
    if (isRight) await keeping.logIn(request, response, String(username));
    response.redirect(isRight ? '/' : '/?wrong');
  });
  app.post('/logout', async (request, response) => {
    await keeping.logOut(request, response);
    response.redirect('/');
  });
  return app;
}

/** Serves the app on a free port, in this process. */
export async function serve(app: RequestListener): Promise<LocalServer> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
