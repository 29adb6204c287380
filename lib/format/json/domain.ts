import { canonicalHost } from '../../set-cookie/canonical-host.ts';
import type { FieldReader } from './said.ts';

export interface WrittenDomain {
  /** Without a dot in front; as browsers keep it, where it is a host at all. */
  readonly domain: string;
  readonly isDotted: boolean;
}

/** The host of a URL, dots in front included. */
const HOST_OF_URL = /^[a-z][a-z\d+.-]*:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i;

/** An address as C programs write it (curl). */
const BARE_IPV6 = /^[\da-f.]*:[\da-f:.]*$/i;

/** A domain, or the URL of one (Cookie Quick Manager). */
export const readDomain: FieldReader<WrittenDomain> = (there) => {
  if (typeof there !== 'string') return null;
  const text = there.trim();
  const host = HOST_OF_URL.exec(text)?.[1] ?? text;
  const bare = host.replace(/^[.\s]+/, '');
  if (bare === '') return {};
  const name = BARE_IPV6.test(bare) ? `[${bare}]` : bare;
  const domain = canonicalHost(name) ?? name.toLowerCase();
  return { value: { domain, isDotted: host !== bare } };
};
