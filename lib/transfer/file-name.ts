import type { Format } from '../format/format.ts';

/** What a file is called when it is saved, such as `example.com_2026-11-28.cookies.txt`. `now` in milliseconds. */
export function exportFileName(
  /** null for the cookies of all sites. */
  host: string | null,
  { id, extension }: Pick<Format, 'id' | 'extension'>,
  now: number,
): string {
  // A port is no part of a file's name everywhere, nor are the brackets and colons of an IPv6 address.
  const place = (host ?? 'all-sites').match(/[\w.-]+/g)?.join('-') ?? 'cookies';
  const day = new Date(now).toISOString().slice(0, 10);
  // cookies.txt is what everyone calls that format.
  const kind = id === 'netscape' ? 'cookies' : id;
  return [`${place}_${day}`, ...(kind === extension ? [] : [kind]), extension].join('.');
}
