import type { Plugin } from 'vite';

/**
 * Starts a page's store before the rest of the page is loaded: an async module script runs as soon as its own
 * imports are there, and waits neither for other scripts nor for style sheets.
 */
export function storeFirst(): Plugin {
  return {
    name: 'store-first',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, filename }) {
        const page = /entrypoints\/(\w+)\/index\.html$/.exec(filename.replaceAll('\\', '/'))?.[1];
        const chunk = Object.values(bundle ?? {}).find(
          (each) =>
            each.type === 'chunk' &&
            each.moduleIds.some((id) => id.endsWith(`/entrypoints/${page}/store.ts`)),
        );
        if (!chunk) return [];
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${chunk.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
