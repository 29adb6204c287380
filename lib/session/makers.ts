import { FRAMEWORKS } from './frameworks/index.ts';
import type { Maker } from './maker.ts';
import { PRODUCTS } from './products/index.ts';

/** All makers the detector knows. */
export const MAKERS: readonly Maker[] = [...FRAMEWORKS, ...PRODUCTS];
