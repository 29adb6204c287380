/** Where the demo listens, on 127.0.0.1. */
export interface Ports {
  readonly http: number;
  readonly https: number;
}

/**
 * The demo is three sites: a shop (with a second host of its own), a payment provider and a statistics
 * service. These are their origins as the visitor's browser can reach them.
 */
export interface Origins {
  readonly shop: string;
  readonly httpsShop: string;
  /** The shop where browsers take Secure cookies from it: over plain http if that will do. */
  readonly secureShop: string;
  /** Two hosts of one site, that can share a domain cookie. */
  readonly siblings: readonly [shop: string, account: string];
  /** Other sites; browsers take Secure cookies from them. */
  readonly pay: string;
  readonly stats: string;
  /** The Domain that the two siblings share, where the visited host has one. */
  readonly domain: string | null;
}

const NAMES = {
  shop: 'shop.example',
  account: 'account.example',
  pay: 'pay.payments',
  stats: 'stats.metrics',
} as const;

/** Host names under `.test` lead nowhere by themselves: the browser has to be told to map them to 127.0.0.1. */
export const TEST_HOSTS = {
  shop: `${NAMES.shop}.test`,
  account: `${NAMES.account}.test`,
  pay: `${NAMES.pay}.test`,
  stats: `${NAMES.stats}.test`,
} as const;

/** The same under `.localhost`, which Chromium and Firefox map to the machine itself (RFC 6761 section 6.3). */
export const LOCAL_HOSTS = {
  shop: `${NAMES.shop}.localhost`,
  account: `${NAMES.account}.localhost`,
  pay: `${NAMES.pay}.localhost`,
  stats: `${NAMES.stats}.localhost`,
} as const;

/** Browsers take Secure cookies over plain http from the machine itself (measured in Chromium and Firefox). */
export function isLoopback(host: string): boolean {
  return host === '127.0.0.1' || host === 'localhost' || host.endsWith('.localhost');
}

/**
 * The origins for a visit to `host` over `scheme`.
 *
 * Under `.test` the other sites use https, since only then may their cookies be Secure, and so be
 * third-party cookies. On the machine's own names plain http will do, and no certificate stands in the way.
 */
export function originsFor(scheme: 'http' | 'https', host: string, ports: Ports): Origins {
  const local = isLoopback(host);
  const hosts = local ? LOCAL_HOSTS : TEST_HOSTS;
  const origin = (name: string, over = scheme) => `${over}://${name}:${ports[over]}`;
  const secure = (name: string) => origin(name, local ? 'http' : 'https');
  const siblings = [origin(hosts.shop), origin(hosts.account)] as const;
  const named = host.endsWith('.test') || host.endsWith('.localhost');
  if (named) {
    return {
      shop: siblings[0],
      httpsShop: origin(hosts.shop, 'https'),
      secureShop: secure(hosts.shop),
      siblings,
      pay: secure(hosts.pay),
      stats: secure(hosts.stats),
      domain: hosts.shop.slice(hosts.shop.indexOf('.') + 1),
    };
  }
  // Opened as localhost or 127.0.0.1: the one is the shop and the other, being another site, the payments.
  return {
    shop: origin(host),
    httpsShop: origin(host, 'https'),
    secureShop: secure(host),
    siblings,
    pay: secure(host === 'localhost' ? '127.0.0.1' : 'localhost'),
    stats: secure(hosts.stats),
    domain: null,
  };
}
