/** Joins the parts that are there: `classNames('ui-chip', on && 'is-on')`. */
export function classNames(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
