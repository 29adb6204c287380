import type { ChildProcess } from 'node:child_process';

const own = new Map<ChildProcess, () => void>();
let watching = false;

/**
 * Makes sure that the child does not outlive this process, however it ends. `tidyUp` runs once the child is gone,
 * so it must not wait for anything.
 */
export function ownProcess(child: ChildProcess, tidyUp: () => void): void {
  own.set(child, tidyUp);
  const gone = () => {
    if (own.delete(child)) tidyUp();
  };
  child.once('exit', gone);
  // A process that could not be started reports nothing but this.
  child.once('error', gone);
  if (watching) return;
  watching = true;
  process.once('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      endAll();
      // The handler is gone by now: the signal does what it would have done.
      process.kill(process.pid, signal);
    });
  }
}

function endAll(): void {
  for (const [child, tidyUp] of own) {
    child.kill('SIGKILL');
    tidyUp();
  }
  own.clear();
}
