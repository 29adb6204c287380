import type { AddressInfo, Server } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { selfSignedCertificate } from '../../scripts/demo/certificate.ts';

/** One answer, whose headers go over the wire byte for byte, also those that no HTTP library would send. */
export interface RawAnswer {
  readonly setCookie: readonly string[];
  /** `latin1`: one character is one byte. */
  readonly encoding?: 'utf8' | 'latin1';
  /** A Date header that is so many seconds off; without it there is none. */
  readonly dateOffset?: number | undefined;
  readonly body?: string;
}

/** A server that answers each address as it was told to, once; everything else with an empty page. */
export interface RawServer {
  /** Tells how the next request for this address is answered; returns the address with the server's port. */
  prepare(url: string, answer: RawAnswer): string;
  close(): Promise<void>;
}

/** Starts it on free ports of 127.0.0.1, plain and with TLS. */
export async function startRawServer(): Promise<RawServer> {
  const answers = new Map<string, RawAnswer[]>();
  const sockets = new Set<Socket>();
  const listener = (scheme: string) => (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Browsers cut connections that they no longer need.
    socket.on('error', () => socket.destroy());
    let head = '';
    socket.on('data', (chunk) => {
      head += chunk.toString('latin1');
      if (!head.includes('\r\n\r\n')) return;
      const key = keyOf(scheme, head);
      const answer = answers.get(key)?.shift() ?? { setCookie: [] };
      socket.end(bytesOf(answer));
      head = '';
    });
  };
  const plain = createServer(listener('http:'));
  const { key, cert } = await selfSignedCertificate(['localhost']);
  const secure = createSecureServer({ key, cert }, listener('https:'));
  const ports = { 'http:': await listen(plain), 'https:': await listen(secure) };
  return {
    prepare(address, answer) {
      const url = new URL(address);
      url.port = String(ports[url.protocol as keyof typeof ports]);
      const place = `${url.protocol}//${url.hostname}${url.pathname}`;
      answers.set(place, [...(answers.get(place) ?? []), answer]);
      return url.href;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map(stop));
    },
  };
}

/** Scheme, host and path of a request, from its head. */
function keyOf(scheme: string, head: string): string {
  const [, target = '/'] = /^\S+ (\S+)/.exec(head) ?? [];
  const [, host = ''] = /^host: *(\S+)/im.exec(head) ?? [];
  const { hostname, pathname } = new URL(`${scheme}//${host}${target}`);
  return `${scheme}//${hostname}${pathname}`;
}

function bytesOf({ setCookie, encoding = 'utf8', dateOffset, body = '' }: RawAnswer): Buffer {
  const date = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();
  const text = (header: string) =>
    header.replaceAll(/@now([+-]\d+)@/g, (_, seconds: string) => date(Number(seconds)));
  return Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n'),
    Buffer.from(dateOffset === undefined ? '' : `Date: ${date(dateOffset)}\r\n`),
    ...setCookie.map((header) => Buffer.from(`Set-Cookie: ${text(header)}\r\n`, encoding)),
    Buffer.from(`\r\n<!doctype html><title>Cookies</title>${body}`),
  ]);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
