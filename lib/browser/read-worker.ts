import { type ReadingTask, readTask, type TextReading } from '../format/text-reader.ts';

/** How many cookies were found so far, or in the end what was read. */
export type ReadMessage = { readonly count: number } | { readonly reading: TextReading };

// A worker of its own for one text: some texts keep its thread busy for seconds.

function tell(message: ReadMessage): void {
  postMessage(message);
}

addEventListener('message', ({ data }: MessageEvent<ReadingTask>) => {
  tell({ reading: readTask(data, (count) => tell({ count })) });
});
