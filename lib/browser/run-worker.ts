/**
 * Hands a task to a worker and resolves to its answer, which `answerOf` finds in a message; null for one that only tells
 * how far it is. The worker ends with that, when it fails, or when the signal is aborted.
 */
export async function runWorker<Message, Answer>(
  worker: Worker,
  task: unknown,
  answerOf: (message: Message) => Answer | null,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        const answer = answerOf(data);
        if (answer !== null) resolve(answer);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.postMessage(task);
    });
  } finally {
    worker.terminate();
  }
}
