import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { assets } from './assets.ts';
import { selfSignedCertificate } from './certificate.ts';
import { LOCAL_HOSTS, type Ports, TEST_HOSTS } from './origins.ts';
import { Sessions } from './sessions.ts';
import { open, submit } from './site.ts';
import { readVisit } from './visit.ts';

export interface Demo {
  /** The home page at `shop.example.test`, which a browser must be told to find at 127.0.0.1. */
  readonly url: string;
  /** The same over https, where Secure cookies are taken. */
  readonly secureUrl: string;
  /** The home page for any Chromium or Firefox as it is: `shop.example.localhost`, Secure cookies included. */
  readonly localUrl: string;
  /** The host names that must lead to 127.0.0.1 for `url` and `secureUrl` to work whole. */
  readonly hosts: typeof TEST_HOSTS;
  readonly ports: Ports;
  /** The certificate of `secureUrl` (PEM), signed by itself. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** The longest values alone fill Node's default of 16 kB. */
const LIMITS = { maxHeaderSize: 256 * 1024 };

/** Starts the demo on 127.0.0.1: http on `port` (0 chooses a free one), https on a free one. */
export async function startDemo({ port = 0 }: { port?: number } = {}): Promise<Demo> {
  const sessions = new Sessions();
  const handle =
    (scheme: 'http' | 'https') => (request: IncomingMessage, response: ServerResponse) =>
      answer(request, response, scheme, { ports, sessions }).catch((error: unknown) =>
        fail(response, error),
      );
  const { key, cert } = await selfSignedCertificate([
    ...Object.values(TEST_HOSTS),
    ...Object.values(LOCAL_HOSTS),
    'localhost',
    '127.0.0.1',
  ]);
  const plain = createServer(LIMITS, handle('http'));
  const secure = createSecureServer({ ...LIMITS, key, cert }, handle('https'));
  const ports: Ports = { http: await listen(plain, port), https: await listen(secure, 0) };
  return {
    url: `http://${TEST_HOSTS.shop}:${ports.http}/`,
    secureUrl: `https://${TEST_HOSTS.shop}:${ports.https}/`,
    localUrl: `http://${LOCAL_HOSTS.shop}:${ports.http}/`,
    hosts: TEST_HOSTS,
    ports,
    certificate: cert,
    close: async () => {
      await Promise.all([stop(plain), stop(secure)]);
    },
  };
}

type Context = { ports: Ports; sessions: Sessions };

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  scheme: 'http' | 'https',
  context: Context,
): Promise<void> {
  const visit = readVisit(request, scheme, { ...context, now: Date.now() });
  response.setHeader('Cache-Control', 'no-store');
  const asset = assets.get(visit.url.pathname);
  if (asset) {
    response.setHeader('Content-Type', asset.type);
    response.end(asset.text);
    return;
  }
  if (request.method === 'POST') {
    const redirect = submit(visit, new URLSearchParams(await text(request)));
    if (!redirect) return notFound(response);
    setCookies(response, redirect.cookies);
    response.writeHead(302, { Location: redirect.location });
    response.end();
    return;
  }
  const document = open(visit);
  if (!document) return notFound(response);
  setCookies(response, document.cookies);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  // A string would be joined to the headers, and both sent as UTF-8.
  response.end(Buffer.from(document.markup));
}

/** Node sends headers as Latin-1: these are the characters whose bytes are the UTF-8 meant. */
function setCookies(response: ServerResponse, cookies: readonly string[]): void {
  const bytes = cookies.map((cookie) => Buffer.from(cookie, 'utf8').toString('latin1'));
  if (bytes.length > 0) response.setHeader('Set-Cookie', bytes);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' });
  response.end('There is no such page.\n');
}

function fail(response: ServerResponse, error: unknown): void {
  if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain' });
  response.end(`${error}\n`);
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Open keep-alive connections and half-made ones would hold the server back. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
