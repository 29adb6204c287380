import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../scripts/demo/server.ts';
import { type Answer, Client } from './client.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

/** The page as a visitor without any cookies gets it. */
function visit(path: string, base = demo.url): Promise<Answer> {
  return new Client().get(new URL(path, base).href, { ca: demo.certificate });
}

const names = ({ setCookies }: Answer) => setCookies.map((header) => header.split('=')[0] ?? '');

const EVERYDAY = [
  ...['sessionid', 'csrftoken', 'theme', 'locale', 'cart', 'ab_checkout', 'SERVERID'],
  ...['promo_seen', 'last_chance', 'OptanonConsent', '_ga', '_ga_7XK2P9Q4LM', '_fbp'],
];
const SECURE = ['__Host-basket_token', '__Secure-device'];

describe('the home page', () => {
  it.each([
    ['plain http', () => demo.url, EVERYDAY, '; Domain=example.test'],
    ['https', () => demo.secureUrl, [...EVERYDAY, ...SECURE], '; Domain=example.test'],
    ['a local name', () => demo.localUrl, [...EVERYDAY, ...SECURE], '; Domain=example.localhost'],
    ['localhost', () => `http://localhost:${demo.ports.http}/`, [...EVERYDAY, ...SECURE], ''],
  ])('sets what an ordinary shop sets: over %s', async (_, base, expected, domain) => {
    const answer = await visit('/', base());
    expect(answer.status).toBe(200);
    expect(names(answer)).toEqual(expected);
    const analytics = answer.setCookies.find((header) => header.startsWith('_ga='));
    expect(analytics).toMatch(new RegExp(`Max-Age=34560000${domain.replaceAll('.', '\\.')}$`));
  });

  it('leaves alone what is there already', async () => {
    const client = new Client();
    await client.get(demo.url);
    client.cookies.set('theme', 'dark');
    client.cookies.delete('locale');
    const again = await client.get(demo.url);
    expect(names(again)).toEqual(['locale']);
    expect(again.body).toContain('<html lang="en" data-theme="dark">');
  });

  it.each([
    ['test names', () => demo.url, 'https://pay.payments.test', 'https://stats.metrics.test'],
    [
      'local names',
      () => demo.localUrl,
      'http://pay.payments.localhost',
      'http://stats.metrics.localhost',
    ],
    [
      'localhost',
      () => `http://localhost:${demo.ports.http}/`,
      'http://127.0.0.1',
      'http://stats.metrics.localhost',
    ],
    [
      '127.0.0.1',
      () => `http://127.0.0.1:${demo.ports.http}/`,
      'http://localhost',
      'http://stats.metrics.localhost',
    ],
  ])('shows frames of two other sites: under %s', async (_, base, pay, stats) => {
    const frames = Array.from(
      (await visit('/', base())).body.matchAll(/<iframe[^>]* src="([^"]+)"/g),
    );
    const port = (origin: string) =>
      origin.startsWith('https') ? demo.ports.https : demo.ports.http;
    expect(frames.map(([, src]) => src)).toEqual([
      `${pay}:${port(pay)}/frame/pay`,
      `${stats}:${port(stats)}/frame/stats`,
    ]);
  });

  it('links pages that are all there, on every host', async () => {
    const { body } = await visit('/');
    const paths = Array.from(
      body.matchAll(/<li><a href="(\/[^"]*)">[^<]*<\/a><span>/g),
      ([, path]) => path ?? '',
    );
    expect(paths).toHaveLength(18);
    for (const path of paths) {
      expect((await visit(path)).status, path).toBe(200);
      expect((await visit(path, demo.secureUrl)).status, path).toBe(200);
    }
  });
});

describe('one page for each kind', () => {
  it.each([
    ['/session', 4, 'session_plain=until-the-browser-closes; Path=/'],
    ['/persistent', 7, 'persistent_ten_years=clipped; Path=/; Max-Age=315360000'],
    ['/expiring', 5, 'expiring_1_minute=going; Path=/; Max-Age=60'],
    ['/flags', 14, 'flags_secure_httponly_none=1; Path=/; Secure; HttpOnly; SameSite=None'],
    ['/prefixes', 9, '__Host-Http-kept=1; Path=/; Secure; HttpOnly'],
    ['/refused', 9, 'refused_suffix=a-public-suffix; Path=/; Domain=test'],
    ['/paths', 6, 'path_scope=admin; Path=/paths/admin'],
    ['/domains', 5, 'domain_shared=set-by-shop; Path=/; Domain=example.test'],
    ['/frames', 1, 'frames_first_party=the-page-itself; Path=/; SameSite=Lax'],
    ['/partitioned', 2, '__Host-chip=partitioned; Path=/; Secure; SameSite=None; Partitioned'],
    ['/values', 15, 'value_empty=; Path=/'],
    ['/hostile', 17, '__proto__=polluted; Path=/'],
    ['/live', 0, null],
    ['/burst', 0, null],
    ['/many', 120, 'many_120=own-120; Path=/; Max-Age=432000'],
    [
      '/frame/pay',
      3,
      expect.stringMatching(
        /^__Host-pay_frame=[0-9a-f]{32}; Path=\/; Max-Age=3600; HttpOnly; Secure; SameSite=None; Partitioned$/,
      ),
    ],
    ['/frame/stats', 2, expect.stringMatching(/^last_hit=\d{13};.*; Secure; SameSite=None$/)],
    ['/frame/nested', 1, 'pay_nested=outer; Path=/; Secure; SameSite=None'],
    ['/frame/chip', 1, '__Host-chip=partitioned; Path=/; Secure; SameSite=None; Partitioned'],
    ['/frame/many', 90, 'frame_090=third-party-90; Path=/; Secure; SameSite=None'],
    ['/live/tick', 1, expect.stringMatching(/^live_server=.+; Path=\/; HttpOnly; SameSite=Lax$/)],
  ])('%s sends %i Set-Cookie headers', async (path, count, example) => {
    const { setCookies } = await visit(path);
    expect(setCookies).toHaveLength(count);
    if (example !== null) expect(setCookies).toContainEqual(example);
  });

  it('sends values of exactly 4,096 and 1,000 bytes with their names', async () => {
    const { setCookies } = await visit('/values');
    const size = (header = '') => header.split(';')[0]?.replace('=', '').length;
    expect([size(setCookies[0]), size(setCookies[1])]).toEqual([4096, 1000]);
  });

  it('sends UTF-8, and reads it', async () => {
    const client = new Client();
    const { setCookies } = await client.get(new URL('/values', demo.url).href);
    const sent = Buffer.from(setCookies.join('\n'), 'latin1').toString('utf8');
    expect(sent).toContain('value_utf8=Käsekuchen 日本語のクッキー 🍪👩‍🍳; Path=/');
    const { body } = await client.get(new URL('/session', demo.url).href);
    expect(body).toContain('<bdi>value_utf8=Käsekuchen 日本語のクッキー 🍪👩‍🍳</bdi>');
  });

  it('shows hostile values as text', async () => {
    const { body } = await visit('/hostile');
    expect(body).toContain(
      'hostile_script=&#60;script&#62;alert(&#34;script&#34;)&#60;/script&#62;',
    );
    expect(body).not.toMatch(/<script|<img src=x|<svg onload|<b>/);
  });

  it('says where Secure cookies are taken, when they are not', async () => {
    const link = `<a href="https://shop.example.test:${demo.ports.https}/flags">over https</a>`;
    expect((await visit('/flags')).body).toContain(link);
    expect((await visit('/flags', demo.secureUrl)).body).not.toContain('over https');
    expect((await visit('/flags', demo.localUrl)).body).not.toContain('over https');
  });

  it('tells the shop in a frame from the page around it', async () => {
    const answer = await new Client().get(`http://127.0.0.1:${demo.ports.http}/frame/partitioned`, {
      headers: { 'sec-fetch-dest': 'iframe', referer: `http://localhost:${demo.ports.http}/` },
    });
    expect(answer.body).toContain(`src="http://localhost:${demo.ports.http}/frame/chip"`);
  });
});

describe('the server', () => {
  it.each(['shop', 'account', 'pay', 'stats'] as const)(
    'has a certificate for %s',
    async (host) => {
      const url = `https://${demo.hosts[host]}:${demo.ports.https}/session`;
      expect((await new Client().get(url, { ca: demo.certificate })).status).toBe(200);
    },
  );

  it('has no other page, and takes no other form', async () => {
    expect((await visit('/none')).status).toBe(404);
    expect((await new Client().post(new URL('/session', demo.url).href, {})).status).toBe(404);
  });

  it('serves what pages refer to', async () => {
    for (const path of ['/demo.css', '/live.js', '/burst.js']) {
      const { status, headers } = await visit(path);
      expect([status, headers['content-type']]).toEqual([
        200,
        expect.stringMatching(/css|javascript/),
      ]);
    }
  });

  it('takes headers of many long cookies', async () => {
    const client = new Client();
    for (let i = 0; i < 30; i += 1) client.cookies.set(`long_${i}`, 'x'.repeat(4000));
    expect((await client.get(demo.url)).status).toBe(200);
  });

  it('takes the port it is given, and frees it', async () => {
    const first = await startDemo();
    await first.close();
    const second = await startDemo({ port: first.ports.http });
    expect(second.ports.http).toBe(first.ports.http);
    await second.close();
    await expect(new Client().get(second.url)).rejects.toThrow('ECONNREFUSED');
  });
});
