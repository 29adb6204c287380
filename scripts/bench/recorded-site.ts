import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site all of whose responses, but that of its page, come with Set-Cookie headers. */
export interface RecordedSite {
  /** A page with so many images, each of which comes so many milliseconds after it was asked for. */
  page(images: number, latency: number): string;
  /** Something that comes at once. */
  readonly image: string;
  close(): Promise<void>;
}

/** Set-Cookie headers of each response. */
const HEADERS = 5;

/** One transparent pixel: what the page makes of its images shall not matter. */
const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

export async function startRecordedSite(): Promise<RecordedSite> {
  let count = 0;
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://record.test');
    const of = (name: string) => Number(searchParams.get(name));
    response.setHeader('Cache-Control', 'no-store');
    if (pathname === '/page') {
      response.setHeader('Content-Type', 'text/html');
      const image = (index: number) => `<img src="/image?latency=${of('latency')}&amp;${index}">`;
      const images = Array.from({ length: of('images') }, (_, index) => image(index));
      response.end(`<!doctype html><title>Recorded</title>${images.join('')}`);
      return;
    }
    count++;
    response.setHeader('Content-Type', 'image/gif');
    response.setHeader(
      'Set-Cookie',
      Array.from(
        { length: HEADERS },
        (_, index) => `cookie_${index}=${count.toString(36).padStart(32, 'x')}; Path=/; HttpOnly`,
      ),
    );
    setTimeout(() => response.end(PIXEL), of('latency'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    page: (images, latency) =>
      `http://record.test:${port}/page?images=${images}&latency=${latency}`,
    image: '/image',
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
