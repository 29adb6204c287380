import type { RawServer } from '../../servers/raw-server.ts';

/** One case of the corpus, as far as a browser is driven through it. */
export interface SetCookieCase {
  readonly id: string;
  readonly topic: string;
  readonly setCookie: readonly string[];
  readonly requestUrl: string;
  readonly topUrl?: string;
  readonly context: 'top' | 'top-navigation' | 'top-form-post' | 'iframe' | 'img' | 'fetch';
  readonly via: 'http' | 'dom';
  readonly wireEncoding: 'utf8' | 'latin1';
  readonly dateOffset?: number;
  readonly before?: readonly Pick<SetCookieCase, 'requestUrl' | 'setCookie' | 'via'>[];
}

/** Whether a case can be played here: over http, at a site whose every host leads to this machine. */
export function isPlayable({ requestUrl, via, before = [], topUrl }: SetCookieCase): boolean {
  const urls = [requestUrl, ...before.map((step) => step.requestUrl), ...(topUrl ? [topUrl] : [])];
  return (
    via === 'http' &&
    before.every((step) => step.via === 'http') &&
    urls.every((url) => /^https?:\/\/([\w-]+\.)*(example\.com|other-site\.test)(\/|$)/.test(url))
  );
}

/** The addresses to visit, one after the other; the last one is the case itself. `site` is one that nobody used before. */
export function play(server: RawServer, each: SetCookieCase, site: string): string[] {
  const here = (text: string) => text.replaceAll('example.com', site);
  const prepare = (url: string, setCookie: readonly string[]) =>
    server.prepare(here(url), {
      setCookie: setCookie.map(here),
      encoding: each.wireEncoding,
      dateOffset: each.dateOffset,
    });
  const before = (each.before ?? []).map((step) => prepare(step.requestUrl, step.setCookie));
  const url = prepare(each.requestUrl, each.setCookie);
  if (each.context === 'top' || !each.topUrl) return [...before, url];
  const top = server.prepare(here(each.topUrl), { setCookie: [], body: BODIES[each.context](url) });
  return [...before, top];
}

/** What the page around it does to ask for an address. */
const BODIES: Record<Exclude<SetCookieCase['context'], 'top'>, (url: string) => string> = {
  'top-navigation': (url) => `<script>location.href = '${url}'</script>`,
  'top-form-post': (url) =>
    `<form method="post" action="${url}"></form><script>document.forms[0].submit()</script>`,
  iframe: (url) => `<iframe src="${url}"></iframe>`,
  img: (url) => `<img src="${url}">`,
  fetch: (url) => `<script>fetch('${url}', { mode: 'no-cors', credentials: 'include' })</script>`,
};
