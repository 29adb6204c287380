import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSignedCertificate } from '../../scripts/demo/certificate.ts';
import type { LocalServer } from './local-server.ts';

/** A server that remembers which cookies it got. */
export interface CookieWitness extends LocalServer {
  /** What vouches for the certificates of the hosts (PEM). */
  readonly certificate: string;
  /** The Cookie header of the last request for an address, its bytes read as UTF-8; '' for none, null: nobody came. */
  cookiesFor(address: string): string | null;
}

/** A hundred cookies in one header are more than Node takes by itself. */
const OPTIONS = { maxHeaderSize: 128 * 1024 };

/**
 * A proxy that asks nobody: it answers every request itself, in the name of whatever host was meant, http and https
 * alike. A client that is told of it needs no other way to make the names of the hosts lead here.
 */
export async function startCookieWitness(hosts: readonly string[]): Promise<CookieWitness> {
  const seen = new Map<string, string>();
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    seen.set(addressOf(scheme, request), cookiesOf(request));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>Cookies</title>');
  };
  const { key, cert } = await selfSignedCertificate(hosts);
  const secure = createSecureServer({ key, cert, ...OPTIONS }, answer('https'));
  const plain = createServer(OPTIONS, answer('http'));
  const sockets = new Set<Socket>();
  plain.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Clients cut connections that they no longer need.
    socket.on('error', () => socket.destroy());
  });
  plain.on('connect', ({ url }, socket) => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    // Some clients have a tunnel made for plain http, too.
    (url?.endsWith(':443') ? secure : plain).emit('connection', socket);
  });
  await new Promise<void>((resolve) => plain.listen(0, '127.0.0.1', resolve));
  const { port } = plain.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    certificate: cert,
    cookiesFor: (address) => seen.get(address) ?? null,
    close() {
      const closed = new Promise<void>((resolve) => plain.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}

/** Clients tell a proxy the whole address, and a server the path alone. */
function addressOf(scheme: string, { url = '/', headers }: IncomingMessage): string {
  return url.startsWith('/') ? `${scheme}://${headers.host}${url}` : url;
}

/** Node tells bytes as characters of Latin-1. A client that sends several headers has them told apart by their ends. */
function cookiesOf({ rawHeaders }: IncomingMessage): string {
  const headers = rawHeaders.filter(
    (_, at) => at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === 'cookie',
  );
  return Buffer.from(headers.join('\n'), 'latin1').toString('utf8');
}
