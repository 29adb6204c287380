import type { Format } from '../format.ts';

/** The formats, in the order they are offered; what is told apart by an unmistakable shape comes before looser ones. */
export const FORMATS: readonly Format[] = [];
