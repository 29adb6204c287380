/** Resolves in a task of its own: meanwhile the browser draws, and takes keys and clicks. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
