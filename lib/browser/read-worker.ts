import { type ReadingTask, readTask, type TextReading } from '../format/text-reader.ts';
import { readBundle } from '../snapshot/read-bundle.ts';
import type { ReadSnapshot } from '../snapshot/read-snapshot.ts';
import { errorMessage } from './error-message.ts';

/** Of a text with cookies: how many were found so far, or in the end what was read. */
export type ReadMessage = { readonly count: number } | { readonly reading: TextReading };

/** Of a file of snapshots: one after another, so that no message is larger than one; and how it ended. */
export type SnapshotMessage =
  | { readonly member: ReadSnapshot }
  /** The words of what was thrown, such as that the file is gone; null where it came to its end. */
  | { readonly failure: string | null };

// A worker of its own for one text or file: some keep its thread busy for seconds.

function readCookies(task: ReadingTask): void {
  const tell = (message: ReadMessage) => postMessage(message);
  tell({ reading: readTask(task, (count) => tell({ count })) });
}

async function readSnapshots(file: Blob): Promise<void> {
  const tell = (message: SnapshotMessage) => postMessage(message);
  try {
    for (const member of readBundle(await file.text(), Date.now())) tell({ member });
    tell({ failure: null });
  } catch (reason) {
    tell({ failure: errorMessage(reason) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ReadingTask | Blob>) => {
  if (data instanceof Blob) readSnapshots(data);
  else readCookies(data);
});
