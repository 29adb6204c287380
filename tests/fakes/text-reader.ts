import { readTask, type TextReader } from '../../lib/format/text-reader.ts';

/** Reads at once, where it is called. */
export const readInPlace: TextReader = async (task, onProgress) => readTask(task, onProgress);
