/** A match pattern for web pages: scheme, host and every path. */
const PATTERN = /^(\*|https?):\/\/[^/\s]+\/\*$/;

/**
 * The match patterns that the page was opened to ask for; none when it was opened for the settings.
 *
 *     accessQuestion('?access=*%3A%2F%2F*.example.com%2F*') // ['*://*.example.com/*']
 */
export function accessQuestion(query: string): string[] {
  const patterns = new URLSearchParams(query).getAll('access');
  return [...new Set(patterns)].filter((pattern) => PATTERN.test(pattern));
}
