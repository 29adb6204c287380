import type { LifeRule } from './life-rule.ts';

/** The browser does not take the cookie that the server sends: the session does not come about, or is not renewed. */
export const refused: LifeRule = ({ cause }) =>
  cause.by === 'header' && cause.header.fate === 'refused' ? 'refused' : null;
