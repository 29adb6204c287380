import type { HeaderRule } from '../header-rule.ts';

/** A script cannot set what it could not read (section 5.7, step 14). */
export const httpOnlyScript: HeaderRule = ({ cookie, request, last }) => {
  if (!cookie.httpOnly || request.via === 'http') return [];
  const span = last.get('httponly')?.span ?? null;
  return [{ code: 'httpOnlyFromScript', severity: 'reject', span, params: [], section: '5.7' }];
};
