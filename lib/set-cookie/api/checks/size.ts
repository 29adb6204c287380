import { byteLength } from '../../../cookie/size.ts';
import { type ApiCheck, rejection } from '../api-issue.ts';
import { nameLength } from '../bytes.ts';

/** Bytes of name and value together (RFC 6265bis section 5.7). */
const MAX_SIZE = 4096;

export const size: ApiCheck = ({ name, value }, dialect) =>
  nameLength(name, dialect) + byteLength(value) > MAX_SIZE ? [rejection('tooBig', 'value')] : [];
