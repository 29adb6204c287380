import { startDemo } from '../../../scripts/demo/server.ts';
import { test as base } from '../harness/test.ts';

/** A test with a real browser and the demo site: `async ({ driver, demo }) => …`. */
export const test = base
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the pattern to learn what a fixture needs
  .extend('demo', { scope: 'file' }, async ({}, { onCleanup }) => {
    const demo = await startDemo();
    onCleanup(() => demo.close());
    return demo;
  });

/** Access to every site, where a test is about something else. */
export const EVERYWHERE = ['*://*/*'];
