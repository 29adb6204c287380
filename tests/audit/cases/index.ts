import { ATTRIBUTES } from './attributes.ts';
import { SITES } from './site.ts';
import { VALUES } from './values.ts';

/** One row or more for every code: what raises it. */
export const CASES = [...ATTRIBUTES, ...VALUES, ...SITES];
