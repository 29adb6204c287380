import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from 'vitest';
import type { Cookie } from '../../lib/cookie/cookie.ts';
import { siteOf } from '../../lib/cookie/site.ts';
import { pairText } from '../../lib/format/cookie-header.ts';
import { exportCookies, type Loss } from '../../lib/format/export-cookies.ts';
import { inSendOrder } from '../../lib/format/send-order.ts';
import { explainSend } from '../../lib/send/explain-send.ts';
import { SEND_TRAITS } from '../../lib/send/traits.ts';
import { type CookieWitness, startCookieWitness } from '../servers/cookie-witness.ts';
import { formatNamed } from './format-named.ts';
import { ADDRESSES, nastyCookies } from './nasty-cookies.ts';
import { runProgram } from './run-program.ts';

/** The cookies that go with each request, such as `a=1`, in their order, by the address of the request. */
export type Requests = Readonly<Record<string, readonly string[]>>;

/** Exported cookies. */
export interface Handout {
  /** Where the file is. */
  readonly path: string;
  readonly text: string;
  /** How many of the 200 cookies are in it. */
  readonly count: number;
  /** What was said to be lost. */
  readonly losses: readonly Loss[];
  /** Why cookies are left out, each reason once. */
  readonly omitted: readonly string[];
}

/** A client is handed 200 cookies, and visits a server that tells what it got. */
export interface Trial {
  readonly witness: CookieWitness;
  /** Exports the cookies; for the request to `url` where the format is about one. */
  readonly handOut: (format: string, preset?: string | null, url?: string | null) => Handout;
  /** The same for each of the requests. */
  readonly handOutAll: (format: string, preset?: string) => readonly Handout[];
  /** A file in a folder that goes away; its path. */
  readonly write: (name: string, text: string) => string;
  /** Runs a program to its end, which finds the server by its environment; what it printed. */
  readonly run: (command: string, args: readonly string[]) => Promise<string>;
  /**
   * What a browser would send to each address that had the cookies as the losses say that they are, and as the client
   * is known to see them.
   */
  readonly promised: (losses: readonly Loss[], seen?: Seen) => Requests;
  /** The same of cookies that were handed out for each request, whose matching was done by the export. */
  readonly promisedAll: (handouts: readonly Handout[]) => Requests;
  /** What came, from whoever visited. */
  readonly received: () => Requests;
}

/** A cookie as a client sees it on its way to an address. */
type Seen = (cookie: Cookie, address: string) => Cookie;

const HOSTS = [...new Set(ADDRESSES.map((address) => new URL(address).hostname))];

export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('witness', async ({}, { onCleanup }) => {
    const witness = await startCookieWitness(HOSTS);
    onCleanup(() => witness.close());
    return witness;
  })
  // biome-ignore lint/correctness/noEmptyPattern: as above
  .extend('folder', ({}, { onCleanup }) => {
    const folder = mkdtempSync(join(tmpdir(), 'cookiescope-client-'));
    onCleanup(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
    return folder;
  })
  .extend('trial', ({ witness, folder }) => createTrial(witness, folder));

function createTrial(witness: CookieWitness, folder: string): Trial {
  const now = Date.now();
  const cookies = nastyCookies(now);
  const write = (name: string, text: string) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const env = surroundings(witness, folder, write('ca.pem', witness.certificate));
  let written = 0;

  const handOut: Trial['handOut'] = (id, preset = null, url = null) => {
    const format = formatNamed(id);
    const options = { preset, url, now, origins: [], masked: false, withSession: true };
    const { text, count, losses } = exportCookies(format, cookies, options);
    const codes = new Set(losses.flatMap(({ omission }) => omission?.code ?? []));
    written += 1;
    const path = write(`cookies-${written}.${format.extension}`, text);
    return { path, text, count, losses, omitted: [...codes].sort() };
  };

  return {
    witness,
    handOut,
    handOutAll: (id, preset) => ADDRESSES.map((address) => handOut(id, preset, address)),
    write,
    run: (command, args) => runProgram(command, args, env),
    promised(losses, seen = (cookie) => cookie) {
      const left = leftOf(cookies, losses);
      return perAddress((address) =>
        sentTo(
          address,
          left.map((each) => seen(each, address)),
          now,
        ),
      );
    },
    promisedAll: (handouts) =>
      perAddress((address, at) => {
        const losses = handouts[at]?.losses.filter(({ omission }) => omission) ?? [];
        return sentTo(address, leftOf(cookies, losses), now);
      }),
    received: () =>
      perAddress((address) => {
        const header = witness.cookiesFor(address);
        if (header === null) throw new Error(`Nobody asked for ${address}`);
        return cookiesIn(header);
      }),
  };
}

function perAddress(cookiesOf: (address: string, at: number) => readonly string[]): Requests {
  return Object.fromEntries(ADDRESSES.map((address, at) => [address, cookiesOf(address, at)]));
}

/** Each client asks another variable for the proxy and for whom to trust; nothing of the user's own counts. */
function surroundings({ url }: CookieWitness, folder: string, ca: string): NodeJS.ProcessEnv {
  const proxies = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'];
  const authorities = ['CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'];
  return {
    ...process.env,
    ...Object.fromEntries(proxies.map((name) => [name, url])),
    ...Object.fromEntries(authorities.map((name) => [name, ca])),
    no_proxy: '',
    NO_PROXY: '',
    NODE_USE_ENV_PROXY: '1',
    CURL_HOME: folder,
    HTTPIE_CONFIG_DIR: folder,
    PYTHONDONTWRITEBYTECODE: '1',
  };
}

/** The cookies as they are after what was said to be lost. */
function leftOf(cookies: readonly Cookie[], losses: readonly Loss[]): readonly Cookie[] {
  const lost = Map.groupBy(losses, ({ cookie }) => cookie);
  return cookies.flatMap((cookie) => {
    const mine = lost.get(cookie) ?? [];
    if (mine.some(({ omission }) => omission)) return [];
    const stored = mine.flatMap(({ difference }) =>
      difference ? [[difference.field, difference.stored]] : [],
    );
    return [{ ...cookie, ...Object.fromEntries(stored) }];
  });
}

/** What a browser sends to an address, and in which order (RFC 6265bis section 5.8.3). */
function sentTo(url: string, cookies: readonly Cookie[], now: number): readonly string[] {
  const request = { url, situation: 'user', pageUrl: url } as const;
  const context = { now, traits: SEND_TRAITS.chromium, siteOf };
  const sent = cookies.filter((each) => explainSend(each, request, context)?.sent === 'yes');
  return inSendOrder(sent).map(pairText);
}

/** The cookies in a header, of which none has a semicolon. */
export function cookiesIn(header: string): readonly string[] {
  return header === '' ? [] : header.split('; ');
}

/** For clients that have an order of their own, which RFC 6265bis allows. */
export function unordered(requests: Requests): Requests {
  return Object.fromEntries(
    Object.entries(requests).map(([address, pairs]) => [address, pairs.toSorted()]),
  );
}
