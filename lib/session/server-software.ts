/**
 * Header lines that only one framework sends, with the name that its maker has here. What several send tells of none:
 * uvicorn, wsgiref and Cowboy serve many. https://expressjs.com/en/api.html#app.settings.table,
 * https://www.php.net/manual/en/ini.core.php#ini.expose-php
 */
const TELLING: readonly (readonly [line: RegExp, maker: string])[] = [
  [/^x-powered-by: (?:express|sails)\b/i, 'Express / Koa'],
  [/^x-powered-by: php\b/i, 'PHP'],
  [/^x-powered-by: (?:servlet|jsp|undertow)\b/i, 'Java servlet'],
  [/^x-aspnet(?:mvc)?-version: /i, 'ASP.NET'],
  [/^server: kestrel\b/i, 'ASP.NET Core'],
  [/^server: (?:apache-coyote|jetty)\b/i, 'Java servlet'],
  [/^server: tornadoserver\b/i, 'Tornado'],
  [/^server: werkzeug\b/i, 'Flask / Starlette'],
  [/^server: (?:puma|thin|webrick)\b/i, 'Rack'],
];

/** Whether a header line (`name: value`, the name in lower case) tells of a framework. */
export function isTelling(line: string): boolean {
  return TELLING.some(([grammar]) => grammar.test(line));
}

/** A maker, and the header line that tells of it. */
export interface ToldMaker {
  readonly maker: string;
  readonly line: string;
}

/** The framework that header lines (`name: value`) speak of; null where they speak of none, or of several. */
export function toldBySoftware(lines: readonly string[]): ToldMaker | null {
  const told = new Map<string, string>();
  for (const line of lines) {
    for (const [grammar, maker] of TELLING) if (grammar.test(line)) told.set(maker, line);
  }
  const [first, ...others] = told;
  return first && others.length === 0 ? { maker: first[0], line: first[1] } : null;
}
