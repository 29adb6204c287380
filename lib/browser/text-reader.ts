import type { TextReader } from '../format/text-reader.ts';
import type { ReadMessage } from './read-worker.ts';
import { runWorker } from './run-worker.ts';

/** Reads in a worker, which is ended when it has answered or its answer is no longer wanted. */
export const readText: TextReader = (task, onProgress, signal) => {
  const answerOf = (message: ReadMessage) => {
    if ('reading' in message) return message.reading;
    onProgress(message.count);
    return null;
  };
  return runWorker(readWorker(), task, answerOf, signal);
};

/** What reads texts and files beside the page. */
export function readWorker(): Worker {
  return new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
}
