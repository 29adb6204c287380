import { byteLength } from '../../../cookie/size.ts';
import { type ApiCheck, type ApiIssue, rejection } from '../api-issue.ts';
import { hasOuterSpace, hasRefused } from '../refused-text.ts';

/** Bytes of an attribute's value (RFC 6265bis section 5.6). */
const MAX_ATTRIBUTE = 1024;

/** A path fits into a Set-Cookie header and begins with `/`. Firefox refuses only TAB and what is too long. */
export const path: ApiCheck = (call, dialect) => {
  const text = call.path ?? '';
  const issues: ApiIssue[] = [];
  if (byteLength(text) > MAX_ATTRIBUTE) issues.push(rejection('pathTooLong', 'path'));
  if (!dialect.checksPath) {
    return text.includes('\t') ? [...issues, rejection('pathCharacters', 'path')] : issues;
  }
  if (hasRefused(text, dialect)) issues.push(rejection('pathCharacters', 'path'));
  if (hasOuterSpace(text, dialect)) issues.push(rejection('whitespaceAroundPath', 'path'));
  if (text !== '' && !text.startsWith('/')) issues.push(rejection('pathWithoutSlash', 'path'));
  return issues;
};
