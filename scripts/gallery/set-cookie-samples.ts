import { setCookieRequest } from '../../lib/recording/request-context.ts';
import { evaluateResponse } from '../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../lib/set-cookie/profiles/chromium.ts';
import type { StoredCookie } from '../../lib/set-cookie/verdict.ts';
import type { LogEntry } from '../../lib/store/set-cookie-log/log-state.ts';
import { now } from './samples.ts';

const host = 'shop.example.com';

interface Sample {
  readonly setCookie: readonly string[];
  readonly url?: string;
  readonly method?: string;
  readonly status?: number;
  readonly type?: string;
  readonly topUrl?: string;
}

const samples: readonly Sample[] = [
  {
    url: `https://${host}/accounts/login/?next=/cart`,
    method: 'POST',
    status: 302,
    setCookie: [
      'sessionid=8k2eqan4z3sb69yz8oxusmz0qne5558a; HttpOnly; Max-Age=1209600; Path=/; SameSite=Lax',
      'csrftoken=OMBZhY984DrTPHCXjNmB4KDw8Eg2N6xA; expires=Fri, 19 Nov 2027 11:58:00 GMT; Path=/',
    ],
  },
  {
    setCookie: [
      '__Host-cart=42; Path=/shop; Domain=shop.example.com',
      'csrftoken=OMBZhY984DrTPHCXjNmB4KDw8Eg2N6xA; expires=Fri, 19 Nov 2027 11:58:00 GMT; Path=/',
    ],
  },
  { url: `http://${host}/`, setCookie: ['id=1; Domain=co.uk; SameSite=None; Secure; HttpOnly'] },
  { setCookie: ['theme=da\u202ekr\u{1f36a}; Path=/; SameSite=Sometimes; Colour=blue'] },
  {
    url: `https://${host}/api/preferences?with=a&rather=long&query=string`,
    type: 'xmlhttprequest',
    setCookie: [`prefs=${'eyJjb2xvdXIiOiJibHVlIn0'.repeat(60)}; Max-Age=99999999; Path=/`],
  },
  { status: 404, setCookie: ['csrftoken=; Max-Age=0; Path=/', 'a\u0007b=1'] },
  {
    url: 'https://ads.example.net/pixel.gif',
    type: 'image',
    topUrl: `https://${host}/`,
    setCookie: ['uid=7; Max-Age=3600', 'pid=1; Partitioned; Secure; SameSite=None', '=x', ''],
  },
];

function entriesOf(): LogEntry[] {
  let jar: readonly StoredCookie[] = [];
  return samples.flatMap((sample, place) => {
    const response = {
      id: `${place}`,
      at: now + place * 1370,
      method: 'GET',
      url: `https://${host}/`,
      status: 200,
      type: 'main_frame',
      initiator: null,
      frameId: 0,
      topUrl: null,
      frames: [],
      isWorker: false,
      date: null,
      software: [],
      ...sample,
    };
    const request = setCookieRequest(response);
    return evaluateResponse(response.setCookie, request, jar, chromium).map((each, index) => {
      const { jar: after, ...verdict } = each;
      jar = after;
      return {
        id: `${place}/${index}`,
        response,
        request,
        header: response.setCookie[index] ?? '',
        storeId: '0',
        verdict,
        confirmation: sample.url?.includes('ads') && verdict.stored ? 'contradicted' : 'confirmed',
        instead: null,
      };
    });
  });
}

export const entries: readonly LogEntry[] = entriesOf();

/** As many as a long session leaves. */
export const manyEntries: readonly LogEntry[] = Array.from({ length: 10_000 }, (_, id) => {
  const entry = entries[id % entries.length] ?? (entries[0] as LogEntry);
  const round = Math.floor(id / entries.length);
  const response = {
    ...entry.response,
    id: `${round} ${entry.response.id}`,
    at: entry.response.at + round * 20_000,
  };
  return { ...entry, id: `${id}`, response };
});

/** What the tester begins with, as `curl -i` would have printed it. */
export const head = [
  'HTTP/1.1 302 Found',
  'Date: Fri, 20 Nov 2026 11:58:00 GMT',
  'Location: /',
  ...samples.slice(0, 4).flatMap(({ setCookie }) => setCookie.map((each) => `Set-Cookie: ${each}`)),
].join('\n');
