import { domainColumn } from './domain.tsx';
import { expiresColumn } from './expires.tsx';
import { httpOnlyColumn } from './http-only.tsx';
import { kindColumn } from './kind.tsx';
import { maxAgeColumn } from './max-age.tsx';
import { nameColumn } from './name.tsx';
import type { PanelColumn } from './panel-column.ts';
import { partitionColumn } from './partition.tsx';
import { pathColumn } from './path.tsx';
import { sameSiteColumn } from './same-site.tsx';
import { secureColumn } from './secure.tsx';
import { sessionIdColumn } from './session-id.tsx';
import { sizeColumn } from './size.tsx';
import { switchColumn } from './switch.tsx';
import { valueColumn } from './value.tsx';

/** Every column of the table, in the order in which they stand. */
export const COLUMNS: readonly PanelColumn[] = [
  switchColumn,
  nameColumn,
  sessionIdColumn,
  valueColumn,
  domainColumn,
  pathColumn,
  expiresColumn,
  maxAgeColumn,
  sizeColumn,
  secureColumn,
  httpOnlyColumn,
  sameSiteColumn,
  partitionColumn,
  kindColumn,
];

/** Ids of the columns whose cells are edited as text. */
export const EDITABLE: ReadonlySet<string> = new Set(
  COLUMNS.flatMap(({ id, text }) => (text ? [id] : [])),
);
