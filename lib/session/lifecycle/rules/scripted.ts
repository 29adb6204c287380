import type { LifeRule } from './life-rule.ts';

/** The cookie is set by something other than a response: a script, another tab, or an extension. */
export const scripted: LifeRule = ({ cause, after }) =>
  cause.by === 'change' && !cause.change.removed && after !== null ? 'scripted' : null;
