import { hasAnyPrefix } from '../../name-prefix.ts';
import { type ApiCheck, rejection } from '../api-issue.ts';

/**
 * A nameless cookie is sent as its value alone, which must not pass for another cookie (RFC 6265bis section
 * 5.7). Firefox has none at all.
 */
export const nameless: ApiCheck = ({ name, value }, { takesNameless }) => {
  if (name !== '') return [];
  if (value === '') return [rejection('emptyCookie', 'name')];
  if (!takesNameless) return [rejection('nameless', 'name')];
  if (value.includes('=')) return [rejection('namelessWithEquals', 'value')];
  return hasAnyPrefix(value) ? [rejection('namelessWithPrefix', 'value')] : [];
};
