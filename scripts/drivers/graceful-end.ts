import type { ChildProcess } from 'node:child_process';

/** How long a program that was asked to end may take, in milliseconds. */
const GRACE_MS = 10_000;

/** Waits for a child that was asked to end, and ends it by force where that takes too long. */
export async function gracefulEnd(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  const force = setTimeout(() => child.kill('SIGKILL'), GRACE_MS);
  try {
    await ended;
  } finally {
    clearTimeout(force);
  }
}
