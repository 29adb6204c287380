/** What tells one request of a site from another: path and query; the whole text where it is no URL. */
export function requestPath(url: string): string {
  const parsed = URL.parse(url);
  return parsed === null ? url : `${parsed.pathname}${parsed.search}`;
}
