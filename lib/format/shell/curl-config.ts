import type { CurlOption } from './curl-option.ts';

/**
 * A command for PowerShell. curl reads its options from a here-string, in which PowerShell has nothing to expand and
 * which only a line that begins with a quote can end; as arguments, old versions would take quotes out of them.
 */
export function powershellCommand(options: readonly CurlOption[]): string {
  return [
    '& {',
    '$OutputEncoding = [Text.UTF8Encoding]::new($false)',
    "@'",
    ...options.map(configLine),
    "'@ | curl.exe --config -",
    '}',
  ].join('\n');
}

export function isPowershellCommand(text: string): boolean {
  return /^@'\s*$/m.test(text) && text.includes('--config -');
}

/** The options in the here-strings of a text, one list for each. */
export function* powershellCommands(text: string): Generator<CurlOption[]> {
  let options: CurlOption[] | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("'@")) {
      if (options) yield options;
      options = null;
    } else if (/^@'\s*$/.test(line)) options = [];
    else if (options) options.push(...readConfigLine(line));
  }
}

/** A line of a file for `--config` (curl's manual: within quotes a backslash keeps quotes and backslashes). */
function configLine({ name, value }: CurlOption): string {
  return value === null ? name : `${name} = "${value.replace(/[\\"]/g, '\\$&')}"`;
}

function readConfigLine(line: string): CurlOption[] {
  const name = /^\s*([\w-]+)/.exec(line)?.[1];
  if (name === undefined) return [];
  const start = line.indexOf('"');
  const end = line.lastIndexOf('"');
  const value = start < end ? line.slice(start + 1, end).replace(/\\(.)/gs, '$1') : null;
  return [{ name, value }];
}
