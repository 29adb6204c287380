import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site that sets as many cookies as its address asks for. */
export interface CookieServer {
  /** A page of `host` (a name under `.test`) that sets `count` cookies; browsers keep 180 per site. */
  url(host: string, count: number): string;
  close(): Promise<void>;
}

export async function startCookieServer(): Promise<CookieServer> {
  const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
    const count = Number(request.url?.slice(1)) || 0;
    response.setHeader(
      'Set-Cookie',
      Array.from({ length: count }, (_, index) => header(index)),
    );
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>${count} cookies</title><p>${count} cookies`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (host, count) => `http://${host}:${port}/${count}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A mix as real sites have it: ids, signed values, JSON, short flags; session and persistent. */
function header(index: number): string {
  const id = (index * 2654435761).toString(36).padStart(8, '0');
  const values = [
    `${id}${id}${id}${id}`,
    `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIke${id}In0.${id}${id}${id}${id}`,
    encodeURIComponent(JSON.stringify({ theme: 'dark', seen: index })),
    String(index),
  ];
  const attributes = [
    'Path=/; HttpOnly; SameSite=Lax',
    `Path=/; Max-Age=${(index + 1) * 3600}`,
    'Path=/; SameSite=Strict',
  ];
  return `cookie_${index}=${values[index % values.length]}; ${attributes[index % attributes.length]}`;
}
