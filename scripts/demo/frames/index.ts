import type { Page } from '../page.ts';
import { manyFrame } from './many.ts';
import { nested } from './nested.ts';
import { chip, partitionedFrame } from './partitioned.ts';
import { pay } from './pay.ts';
import { stats } from './stats.ts';

/** Documents that other pages show in frames. */
export const frames: readonly Page[] = [pay, stats, nested, chip, partitionedFrame, manyFrame];
