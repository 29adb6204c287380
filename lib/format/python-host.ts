/** What Python puts behind a host of one label (`http.cookiejar`), lest it be one of a domain. */
const LOCAL = '.local';

/** The domain of a cookie, dot in front or not, as Python calls it. */
export function pythonDomain(domain: string): string {
  return /^\.?[^.]+$/.test(domain) ? `${domain}${LOCAL}` : domain;
}

/** The domain that Python's name for it stands for, where it is plain that it does. */
export function fromPythonDomain(domain: string): string {
  return domain.replace(/^(\.?(?:localhost|\[[\da-f:]+\]))\.local$/i, '$1');
}
