import { ended } from './ended.ts';
import type { LifeRule } from './life-rule.ts';
import { refused } from './refused.ts';
import { scripted } from './scripted.ts';
import { set } from './set.ts';

/** What the steps of a session cookie mean; the first rule that says something is right. */
export const LIFE_RULES: readonly LifeRule[] = [set, refused, ended, scripted];
