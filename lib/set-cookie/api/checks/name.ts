import { type ApiCheck, type ApiIssue, rejection } from '../api-issue.ts';
import { nameTaken } from '../bytes.ts';
import { hasOuterSpace, hasRefused } from '../refused-text.ts';

/** The characters of a name (RFC 6265bis section 5.6). Firefox may store another name than it was given. */
export const name: ApiCheck = (call, dialect) => {
  const taken = nameTaken(call.name, dialect);
  const issues: ApiIssue[] = [];
  if (taken !== call.name) issues.push({ code: 'nameCut', severity: 'rewrite', field: 'name' });
  if (taken.includes('=')) issues.push(rejection('equalsInName', 'name'));
  if (hasRefused(taken, dialect)) issues.push(rejection('nameCharacters', 'name'));
  if (hasOuterSpace(taken, dialect)) issues.push(rejection('whitespaceAroundName', 'name'));
  return issues;
};
