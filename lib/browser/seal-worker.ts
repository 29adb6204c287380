import { openSealed, seal, toArmor } from '../snapshot/seal.ts';
import { errorMessage } from './error-message.ts';
import type { SealAnswer, SealTask } from './seal-message.ts';

// A worker of its own for one task: scrypt keeps its thread busy for a second or more.

async function answer(task: SealTask): Promise<SealAnswer> {
  const { passphrase } = task;
  try {
    return task.kind === 'seal'
      ? { kind: 'sealed', text: toArmor(await seal(task.content, passphrase)) }
      : { kind: 'opened', opened: await openSealed(task.file, passphrase) };
  } catch (reason) {
    return { kind: 'failed', words: errorMessage(reason) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<SealTask>) => {
  postMessage(await answer(data));
});
