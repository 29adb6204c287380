import type { LifeRule } from './life-rule.ts';

/** The cookie is set by something other than a response: a script, another tab, or an extension. */
export const scripted: LifeRule = ({ cause }) =>
  cause.by === 'change' && !cause.change.removed ? 'scripted' : null;
