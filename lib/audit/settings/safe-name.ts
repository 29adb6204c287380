/** Letters that mean nothing in any of the languages that settings are written in. */
const SAFE = /^[A-Za-z0-9_.:-]{1,80}$/;

/**
 * A cookie's name as it may stand in code that is to be copied: any other could end the text around it and run
 * on as code, so that a word stands in for it.
 */
export function safeName(name: string): string {
  return SAFE.test(name) ? name : 'NAME';
}
