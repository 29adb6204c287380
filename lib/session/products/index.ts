import type { Maker } from '../maker.ts';
import { consent } from './consent.ts';
import { guards } from './guards.ts';
import { loadBalancers } from './load-balancers.ts';
import { tracking } from './tracking.ts';

/** Products whose cookies are no sessions. */
export const PRODUCTS: readonly Maker[] = [...tracking, ...consent, ...loadBalancers, ...guards];
