import type { Cookie } from '../../../lib/cookie/cookie.ts';
import type { ChangeCause } from '../../../lib/cookie/jar.ts';
import { detectAll } from '../../../lib/session/detect.ts';
import { judgeCookies } from '../../../lib/session/lifecycle/carriers.ts';
import { findSessions } from '../../../lib/session/lifecycle/find-sessions.ts';
import type { Seen, SeenHeader, SeenRequest } from '../../../lib/session/lifecycle/seen.ts';
import type { Carrier, Session } from '../../../lib/session/lifecycle/session.ts';
import { deduceSettings } from '../../../lib/session/settings/index.ts';
import type { DeducedSettings } from '../../../lib/session/settings/reader.ts';
import { evaluate } from '../../../lib/set-cookie/evaluate.ts';
import { chromium } from '../../../lib/set-cookie/profiles/chromium.ts';
import type { StoredCookie } from '../../../lib/set-cookie/verdict.ts';

/** The moment that recordings begin at. */
export const START = Date.UTC(2026, 10, 20, 9, 0);
const HOST = 'shop.example.com';

/** Ids of Django, each of its own. */
export const ID = 'k3v9x0q2m7w1z8r4t6y5u0p9a2s4d6fg';
export const OTHER_ID = 'z8x7c6v5b4n3m2q1w0e9r8t7y6u5i4op';
const TOKEN = 'A7f'.repeat(21).concat('b');
export const OTHER_TOKEN = 'Q9z'.repeat(21).concat('c');

/** What a test says of a response: `POST /login 302`, after so many seconds. */
export interface Played {
  readonly after: number;
  readonly request?: string;
  readonly set?: readonly string[];
  /** A change without a response: what is there then, or how the cookie of that name went. */
  readonly change?: Partial<Cookie> & { readonly name: string };
  readonly gone?: { readonly name: string; readonly cause: ChangeCause };
  /** Header lines of the server about itself. */
  readonly software?: readonly string[];
  /** Where it is no page: a frame, or a script. */
  readonly type?: SeenRequest['type'];
  /** Of the request; https unless told otherwise. */
  readonly scheme?: 'http' | 'https';
  /** A page, and whether it has a field for a password. */
  readonly page?: string;
  readonly hasPassword?: boolean | null;
}

export interface PlayedSessions {
  readonly sessions: readonly Session[];
  readonly cookies: readonly Carrier[];
  readonly seen: Seen;
  readonly settings: DeducedSettings | null;
  /** The codes of the first session's events. */
  readonly codes: readonly string[];
}

/** Plays a recording against the rules of Chromium, and derives the sessions of it. `now` in seconds after the start. */
export function play(
  played: readonly Played[],
  now = 3600,
  before: readonly StoredCookie[] = [],
): PlayedSessions {
  const headers: SeenHeader[] = [];
  const changes: Seen['changes'][number][] = [];
  const forms: SeenRequest[] = [];
  const pages: Seen['pages'][number][] = [];
  let jar = [...before];
  for (const [index, each] of played.entries()) {
    const at = START + each.after * 1000;
    const [method = 'GET', path = '/', status = '200'] = (each.request ?? 'GET / 200').split(' ');
    const site = `${each.scheme ?? 'https'}://${HOST}`;
    const url = `${site}${path}`;
    const request: SeenRequest = {
      id: `r${index}`,
      at,
      date: at,
      software: each.software ?? [],
      method,
      url,
      status: Number(status),
      type: each.type ?? 'main_frame',
    };
    if (method === 'POST' && each.set === undefined) forms.push(request);
    for (const [place, text] of (each.set ?? []).entries()) {
      const context = {
        url,
        context: 'top',
        topUrl: null,
        receivedAt: at,
        date: at,
        via: 'http',
      } as const;
      const verdict = evaluate(text, context, jar, chromium);
      jar = [...verdict.jar];
      if (!verdict.cookie) continue;
      const { outcome, cookie, evicted } = verdict;
      headers.push({
        id: `r${index}/${place}`,
        request,
        text,
        slot: cookie.name,
        cookie,
        fate: outcome === 'refused' || outcome === 'deleted' ? outcome : 'set',
        evicts: evicted.map(({ name }) => name),
      });
    }
    const byOther = { at, isByHeader: false };
    if (each.gone) {
      const { name, cause } = each.gone;
      const cookie = jar.find((known) => known.name === name);
      jar = jar.filter((known) => known.name !== name);
      if (cookie)
        changes.push({ ...byOther, slot: name, cookie: whole(cookie), removed: true, cause });
    }
    if (each.change) {
      const old = jar.find(({ name }) => name === each.change?.name);
      const cookie = whole({ ...(old ?? BLANK), ...each.change });
      jar = [...jar.filter(({ name }) => name !== cookie.name), cookie];
      changes.push({ ...byOther, slot: cookie.name, cookie, removed: false, cause: 'explicit' });
    }
    if (each.page !== undefined) {
      pages.push({ at, url: `${site}${each.page}`, hasPassword: each.hasPassword ?? null });
    }
  }
  const seen: Seen = {
    headers,
    changes,
    forms,
    pages,
    hadPassword: null,
    base: new Map(before.map((cookie) => [cookie.name, cookie])),
  };
  const time = START + now * 1000;
  const live = jar
    .filter(({ expirationDate }) => expirationDate === null || expirationDate * 1000 > time)
    .map(whole);
  const detect = (given: readonly Cookie[]) => detectAll(given, { now: START });
  const detections = detect(live);
  const judged = live.flatMap((cookie, index) => {
    const detection = detections[index];
    return detection ? [{ slot: cookie.name, cookie, detection }] : [];
  });
  const cookies = judgeCookies(judged, seen, '0', detect);
  const sessions = findSessions(cookies, seen, time);
  const [first] = sessions;
  return {
    sessions,
    cookies,
    seen,
    settings: first ? deduceSettings(first, cookies, seen) : null,
    codes: first?.events.map(({ code }) => code) ?? [],
  };
}

const BLANK: StoredCookie = {
  name: '',
  value: '',
  domain: HOST,
  hostOnly: true,
  path: '/',
  secure: false,
  httpOnly: true,
  sameSite: 'lax',
  expirationDate: null,
  partitionKey: null,
};

function whole(cookie: StoredCookie): Cookie {
  return { ...cookie, storeId: '0', firstPartyDomain: '' };
}

/** A cookie that was there before the recording. */
export function kept(
  name: string,
  value: string,
  fields: Partial<StoredCookie> = {},
): StoredCookie {
  return { ...BLANK, name, value, ...fields };
}

const DATED = 'Path=/; SameSite=Lax; HttpOnly';
/** Headers as Django sends them. */
export const sessionid = (value = ID, attributes = `Max-Age=1209600; ${DATED}`) =>
  `sessionid=${value}; ${attributes}`;
export const csrftoken = (value = TOKEN) =>
  `csrftoken=${value}; Max-Age=31449600; Path=/; SameSite=Lax`;
export const CLEARED = 'sessionid=""; Max-Age=0; Path=/; SameSite=Lax';
/** Signed contents; the time and the signature differ from one to the next. */
export const signed = (contents: string, time = '1uAbCd') =>
  `${Buffer.from(JSON.stringify({ city: contents })).toString('base64url')}:${time}:${'x1_'.repeat(14)}${time.at(-1)}`;
