import { collectSnapshots, type SnapshotFileReader } from '../snapshot/file-reader.ts';
import type { ReadSnapshot } from '../snapshot/read-snapshot.ts';
import type { SnapshotMessage } from './read-worker.ts';
import { runWorker } from './run-worker.ts';
import { readWorker } from './text-reader.ts';

/** Reads in a worker, which is ended when it has answered or its answer is no longer wanted. */
export const readSnapshots: SnapshotFileReader = async (file, onProgress, signal) => {
  const members: ReadSnapshot[] = [];
  const answerOf = (message: SnapshotMessage) => {
    if ('failure' in message) return message;
    onProgress(members.push(message.member));
    return null;
  };
  const { failure } = await runWorker(readWorker(), file, answerOf, signal);
  if (failure !== null) throw new Error(failure);
  return collectSnapshots(members);
};
