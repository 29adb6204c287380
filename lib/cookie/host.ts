/** Whether a URL's host is an IP address: IPv4 in dotted decimal or IPv6 in brackets, as the URL parser writes them. */
export function isIpAddress(host: string): boolean {
  return host.startsWith('[') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
}

/**
 * Whether a host is this machine itself, where browsers treat plain http as secure
 * (measured in Chromium and Firefox: `localhost`, `*.localhost`, 127/8 and [::1]).
 */
export function isLocalHost(host: string): boolean {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '[::1]' ||
    (name.startsWith('127.') && isIpAddress(name))
  );
}
