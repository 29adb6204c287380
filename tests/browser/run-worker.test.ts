import { describe, expect, it, vi } from 'vitest';
import { runWorker } from '../../lib/browser/run-worker.ts';

/** A worker that hears nothing and says what it is told to. */
class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker['onmessage'] = null;
  onmessageerror: Worker['onmessageerror'] = null;
  onerror: Worker['onerror'] = null;
  postMessage = vi.fn();
  terminate = vi.fn();
  say = (data: number) => this.onmessage?.(new MessageEvent('message', { data }));
  fail = (message: string) =>
    this.onerror?.(Object.assign(new Event('error'), { message }) as ErrorEvent);
}

function start(signal = new AbortController().signal) {
  const worker = new FakeWorker();
  const answerOf = vi.fn((count: number) => (count < 100 ? null : `${count}`));
  return { worker, answerOf, answer: runWorker(worker, 'count', answerOf, signal) };
}

describe('a worker', () => {
  it('gets the task, tells how far it is, and ends with its answer', async () => {
    const { worker, answerOf, answer } = start();
    expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith('count');
    worker.say(50);
    expect(worker.terminate).not.toHaveBeenCalled();
    worker.say(100);
    expect(await answer).toBe('100');
    expect(answerOf.mock.calls).toEqual([[50], [100]]);
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends when it fails, with its words', async () => {
    const { worker, answer } = start();
    worker.fail('out of memory');
    await expect(answer).rejects.toThrow('out of memory');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('ends when its answer is no longer wanted', async () => {
    const controller = new AbortController();
    const { worker, answer } = start(controller.signal);
    controller.abort(new Error('enough'));
    await expect(answer).rejects.toThrow('enough');
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  it('gets nothing to do that is not wanted any more', async () => {
    const { worker, answer } = start(AbortSignal.abort(new Error('too late')));
    await expect(answer).rejects.toThrow('too late');
    expect(worker.postMessage).not.toHaveBeenCalled();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
