import type { Plugin } from 'vite';

/**
 * Runs a page's `ask-ahead.ts` before the rest of the page is loaded: an async module script runs as soon as its
 * own few imports are there, and waits for no other script.
 */
export function askAheadFirst(): Plugin {
  return {
    name: 'ask-ahead-first',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, filename }) {
        const page = /entrypoints\/(\w+)\/index\.html$/.exec(filename.replaceAll('\\', '/'))?.[1];
        const chunk = Object.values(bundle ?? {}).find(
          (each) =>
            each.type === 'chunk' &&
            each.moduleIds.some((id) => id.endsWith(`/entrypoints/${page}/ask-ahead.ts`)),
        );
        if (!chunk) return [];
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
