import { spanOf } from '../../audit/report/markdown-text.ts';
import { showInvisible } from '../../audit/report/visible-text.ts';
import { type Cookie, dottedDomain } from '../../cookie/cookie.ts';
import type { Format } from '../format.ts';
import { SAME_SITE_NAMES } from '../json/same-site.ts';
import { LAST_SECOND, wholeSeconds } from '../whole-seconds.ts';

/** A column: its title, in the words of Set-Cookie, and what of a cookie is in it. */
interface Column {
  readonly title: string;
  readonly cell: (cookie: Cookie) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'Name', cell: ({ name }) => code(name) },
  { title: 'Value', cell: ({ value }) => code(value) },
  { title: 'Domain', cell: (cookie) => code(dottedDomain(cookie)) },
  { title: 'Path', cell: ({ path }) => code(path) },
  { title: 'Expires', cell: ({ expirationDate }) => moment(expirationDate) },
  { title: 'Secure', cell: ({ secure }) => tick(secure) },
  { title: 'HttpOnly', cell: ({ httpOnly }) => tick(httpOnly) },
  { title: 'SameSite', cell: ({ sameSite }) => SAME_SITE_NAMES[sameSite] ?? '' },
];

/** Only where there is a partitioned cookie. */
const PARTITION: readonly Column[] = [
  { title: 'Partitioned', cell: ({ partitionKey }) => code(partitionKey?.topLevelSite ?? '') },
  {
    title: 'Cross-site ancestor',
    cell: ({ partitionKey }) => tick(partitionKey?.hasCrossSiteAncestor ?? false),
  },
];

/** A table for a ticket or a document, in GitHub's Markdown. */
export const markdown: Format = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  writer: {
    hold: (cookie) => ({
      ...cookie,
      expirationDate: wholeSeconds(cookie.expirationDate, 0, LAST_SECOND),
      firstPartyDomain: '',
    }),
    text: (held) => {
      const isPartitioned = held.some(({ partitionKey }) => partitionKey !== null);
      const columns = isPartitioned ? [...COLUMNS, ...PARTITION] : COLUMNS;
      const rows = [
        columns.map(({ title }) => title),
        columns.map(() => '---'),
        ...held.map((cookie) => columns.map(({ cell }) => cell(cookie))),
      ];
      return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
    },
  },
};

/**
 * Text of others in a cell. A bar would end the cell even within code (GFM, section 4.10), and behind a backslash no
 * other backslash keeps it from doing so.
 */
function code(text: string): string {
  if (text === '') return '';
  const visible = showInvisible(text);
  return spanOf(visible.replace(/\\?\|/g, (found) => (found === '|' ? '\\|' : '\\\\u{7c}')));
}

function moment(seconds: number | null): string {
  return seconds === null ? '' : new Date(seconds * 1000).toISOString().replace(/\.\d+/, '');
}

function tick(is: boolean): string {
  return is ? '✓' : '';
}
