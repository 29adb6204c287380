const DRAFT = 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html';

/**
 * Where a section is to be read: `5.7` is one of RFC 6265bis, `RFC 9110 5.5` of another RFC; null for a
 * document that an issue names in words.
 */
export function sectionUrl(section: string): string | null {
  if (/^\d+(\.\d+)*$/.test(section)) return `${DRAFT}#section-${section}`;
  const [, rfc, number] = /^RFC (\d+) (\d+(?:\.\d+)*)$/.exec(section) ?? [];
  if (rfc === undefined || number === undefined) return null;
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html#section-${number}`;
}

/** A section in few words: `RFC 6265bis § 5.7`, or the other document as it is named. */
export function sectionName(section: string): string {
  return section.replace(/^(?=\d)/, 'RFC 6265bis ').replace(/ (?=\d+(\.\d+)*$)/, ' § ');
}
