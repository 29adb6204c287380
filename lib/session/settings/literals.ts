/** A text as a string of Python or Ruby, JavaScript or PHP, all of which read this form alike. */
export function quoted(text: string): string {
  const escaped = text.replace(/[\\']/g, '\\$&');
  return `'${escaped.replace(/\p{C}/gu, '?')}'`;
}

/** Python's. */
export function pythonBoolean(value: boolean): string {
  return value ? 'True' : 'False';
}

/** Lines of settings, each written by `line`; of those that are not known the name stands behind `comment`. */
export function settingLines(
  deductions: readonly { readonly setting: string; readonly value: string | null }[],
  line: (setting: string, value: string) => string,
  comment: string,
): string {
  return deductions
    .map(({ setting, value }) =>
      value === null ? `${comment} ${setting}: ?` : line(setting, value),
    )
    .join('\n');
}
