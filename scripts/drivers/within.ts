/** What was waited for did not come in time. */
export class TooLate extends Error {}

/** What the promise gives; throws `TooLate`, which names `what`, where that takes longer than `patience`, in milliseconds. */
export async function within<T>(what: string, patience: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate(`Waited ${patience} ms for ${what}`)), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
