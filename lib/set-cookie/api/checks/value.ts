import { type ApiCheck, type ApiIssue, rejection } from '../api-issue.ts';
import { hasOuterSpace, hasRefused } from '../refused-text.ts';

/** The characters of a value (RFC 6265bis section 5.6). */
export const value: ApiCheck = (call, dialect) => {
  const issues: ApiIssue[] = [];
  if (hasRefused(call.value, dialect)) issues.push(rejection('valueCharacters', 'value'));
  if (hasOuterSpace(call.value, dialect)) issues.push(rejection('whitespaceAroundValue', 'value'));
  return issues;
};
