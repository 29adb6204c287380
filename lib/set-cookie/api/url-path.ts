/** The path of a URL's directory, which a cookie without a path gets (RFC 6265bis section 5.1.4). */
export function defaultPath(url: URL): string {
  return url.pathname.slice(0, url.pathname.lastIndexOf('/')) || '/';
}

/** A path as the URL parser writes it: `/a b` becomes `/a%20b`, `/..` becomes `/`. */
export function urlPath(path: string): string {
  const url = new URL('http://host');
  url.pathname = path;
  return url.pathname;
}
