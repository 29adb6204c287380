import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { text } from 'node:stream/consumers';

export interface ClientOptions {
  /** Fields of a form: makes it a POST. */
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** A certificate (PEM) to trust, for https. */
  readonly ca?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly setCookies: readonly string[];
  readonly body: string;
}

/**
 * A browser without opinions: it keeps every cookie by name, whatever its attributes, forgets it when the
 * server takes it back, and follows no redirect. Enough to talk to a server, and all of it to be seen.
 */
export class Client {
  readonly cookies = new Map<string, string>();

  async get(url: string, options: ClientOptions = {}): Promise<Answer> {
    const answer = await exchange(url, options, this.cookieHeader());
    for (const header of answer.setCookies) this.keep(header);
    return answer;
  }

  post(url: string, form: Readonly<Record<string, string>>): Promise<Answer> {
    return this.get(url, { form });
  }

  private cookieHeader(): string {
    return Array.from(this.cookies, ([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(setCookie: string): void {
    const [pair = '', ...attributes] = setCookie.split(';');
    const name = pair.slice(0, pair.indexOf('='));
    if (attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(name.length + 1));
  }
}

/**
 * Every host name leads to 127.0.0.1, as in a browser that was told so; https checks the certificate for
 * the name asked for. (fetch allows neither.)
 */
function exchange(url: string, options: ClientOptions, cookies: string): Promise<Answer> {
  const form = options.form ? new URLSearchParams(options.form).toString() : null;
  const target = new URL(url);
  const secure = target.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (secure ? httpsRequest : httpRequest)({
      host: '127.0.0.1',
      port: target.port,
      path: target.pathname + target.search,
      method: form === null ? 'GET' : 'POST',
      ca: options.ca,
      headers: {
        host: target.host,
        ...(cookies && { cookie: cookies }),
        ...(form !== null && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...options.headers,
      },
    });
    request.once('error', reject);
    request.once('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const setCookies = headers['set-cookie'] ?? [];
      text(response).then((body) => resolve({ status, headers, setCookies, body }), reject);
    });
    request.end(form ?? undefined);
  });
}
