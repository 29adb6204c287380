import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { noMarkupFromStrings } from './scripts/build-plugins/no-markup-from-strings.ts';
import { storeFirst } from './scripts/build-plugins/store-first.ts';

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

export default defineConfig({
  // Explicit imports show who depends on whom.
  imports: false,
  // Builds for different purposes can stand side by side.
  outDir: process.env.COOKIESCOPE_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: resolve('components/locales') },
  autoIcons: { baseIconPath: resolve('public/icon.svg'), developmentIndicator: false },
  vite: () => ({
    plugins: [storeFirst(), noMarkupFromStrings()],
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
