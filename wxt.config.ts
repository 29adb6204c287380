import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * What the pages share, in few files, since a popup waits for each of them before its first rows. `core`
 * reads the cookies, `face` shows them.
 */
const SHARED_CHUNKS = [
  {
    name: 'core',
    test: /\/lib\/(browser|change|settings|store|cookie\/(?!site|match-pattern))|\/entrypoints\/shared\/(?!sites)[^.]*\.ts$|\/(webextension-polyfill|zustand|idb|valibot)\/|preload-helper|rolldown/,
    minShareCount: 2,
    priority: 3,
  },
  {
    name: 'face',
    test: /\/components\/(?!ui\/table\/|cookies\/editor\/)|\/entrypoints\/shared\/[^.]*\.tsx$|\/lib\/(filter|session)\/|\/(preact|lucide|virtual-core)\/|i18n/,
    minShareCount: 2,
    priority: 2,
  },
  // A chunk of its own, so that it can run before the rest; what it shares is in `core` by then.
  { name: 'popup-store', test: /\/entrypoints\/popup\/store\.ts$/, priority: 1 },
];

/**
 * Starts a page's store before the rest of the page is loaded: the module scripts of a document run in
 * their order, each as soon as its own imports are there.
 */
function storeFirst(): Plugin {
  return {
    name: 'store-first',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle, filename }) {
        const page = /entrypoints\/(\w+)\/index\.html$/.exec(filename)?.[1];
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

export default defineConfig({
  // Explicit imports show who depends on whom.
  imports: false,
  outDir: process.env.COOKIESCOPE_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: resolve('components/locales') },
  autoIcons: { baseIconPath: resolve('public/icon.svg'), developmentIndicator: false },
  vite: () => ({
    plugins: [storeFirst()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: { polyfill: false },
      // Without it `light-dark()` is rewritten for browsers older than those the manifest asks for.
      cssTarget: ['chrome130', 'firefox142'],
      rollupOptions: { output: { codeSplitting: { groups: SHARED_CHUNKS } } },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['cookies', 'storage', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    incognito: 'spanning',
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_openPopup__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cookiescope@cookiescope.dev',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
