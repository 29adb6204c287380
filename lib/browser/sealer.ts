import type { Sealer } from '../snapshot/sealer.ts';
import { runWorker } from './run-worker.ts';
import type { SealAnswer, SealTask } from './seal-message.ts';

/** Seals and opens in a worker, which is ended when it has answered or its answer is no longer wanted. */
export const sealer: Sealer = {
  async seal(content, passphrase, signal) {
    const answer = await ask({ kind: 'seal', content, passphrase }, signal);
    if (answer.kind !== 'sealed') throw unexpected(answer);
    return answer.text;
  },
  async open(file, passphrase, signal) {
    const answer = await ask({ kind: 'open', file, passphrase }, signal);
    if (answer.kind !== 'opened') throw unexpected(answer);
    return answer.opened;
  },
};

function ask(task: SealTask, signal: AbortSignal): Promise<SealAnswer> {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' });
  return runWorker(worker, task, (answer: SealAnswer) => answer, signal);
}

function unexpected(answer: SealAnswer): Error {
  return new Error(answer.kind === 'failed' ? answer.words : answer.kind);
}
