import type { Html } from './html.ts';
import type { Visit } from './visit.ts';

/** What a page sends: Set-Cookie headers as they go over the wire, and what stands below its introduction. */
export interface Reply {
  readonly cookies?: readonly string[];
  readonly body?: Html;
}

/** The answer to a form: 302, with cookies. */
export interface Redirect {
  readonly location: string;
  readonly cookies: readonly string[];
}

/** One address of the demo, the same on every host. */
export interface Page {
  readonly path: string;
  readonly title: string;
  /** One short sentence, for the home page and the top of this one. */
  readonly summary: string;
  /** For whoever reads the page: what it sets, and what to look for. */
  readonly about?: string;
  open(visit: Visit): Reply;
  submit?(visit: Visit, form: URLSearchParams): Redirect;
}

export const MINUTE = 60;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const YEAR = 365 * DAY;
