import type { FilterDefinition } from '../filter-definition.ts';
import { domain } from './domain.ts';
import { expires } from './expires.ts';
import { is } from './is.ts';
import { name } from './name.ts';
import { path } from './path.ts';
import { role } from './role.ts';
import { sameSite } from './same-site.ts';
import { size } from './size.ts';
import { value } from './value.ts';

/** Every filter, in the order in which they are offered. */
export const FILTERS: readonly FilterDefinition[] = [
  is,
  name,
  value,
  domain,
  path,
  sameSite,
  role,
  expires,
  size,
];
