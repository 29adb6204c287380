/** What the URL parser would swallow or cut off, and what no host name contains. IPv6 is looked at apart. */
const NOT_IN_HOSTS = /[\s\p{Cc}/?#@%\\:;,"'*[\]]/u;
const IPV6 = /^\[[\da-f:.]+\]$/i;
const MAX_NAME = 253;
const MAX_LABEL = 63;

/**
 * A host as browsers keep it (lower case, punycode, IPv4 in dotted decimal), or null when the text is not
 * a host: RFC 6265bis section 5.1.2, with the lengths of RFC 1035 section 2.3.4.
 */
export function canonicalHost(text: string): string | null {
  if (!IPV6.test(text) && NOT_IN_HOSTS.test(text)) return null;
  const url = `http://${text}`;
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname;
  if (IPV6.test(host)) return host;
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  const labels = name.split('.');
  const isName = labels.every((label) => label !== '' && label.length <= MAX_LABEL);
  return isName && name.length <= MAX_NAME ? host : null;
}
