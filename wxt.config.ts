import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { inlineStyles } from './scripts/build-plugins/inline-styles.ts';
import { noMarkupFromStrings } from './scripts/build-plugins/no-markup-from-strings.ts';
import { polyfillAsModule } from './scripts/build-plugins/polyfill-as-module.ts';

export default defineConfig({
  // Explicit imports show who depends on whom.
  imports: false,
  // Builds for different purposes can stand side by side.
  outDir: process.env.COOKIESCOPE_OUT ?? '.output',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: resolve('components/locales') },
  autoIcons: { baseIconPath: resolve('public/icon.svg'), developmentIndicator: false },
  hooks: {
    // Built apart from the other pages, the popup shares no chunk with them…
    'entrypoints:grouped'(_, groups) {
      for (const group of groups) {
        if (!Array.isArray(group)) continue;
        const popup = group.findIndex(({ type }) => type === 'popup');
        if (popup >= 0 && group.length > 1) groups.push(group.splice(popup, 1));
      }
    },
    // … and with what it loads later, it shares its own: it is one file to wait for.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      config.build ??= {};
      config.build.rolldownOptions ??= {};
      config.build.rolldownOptions.output = {
        ...config.build.rolldownOptions.output,
        codeSplitting: { groups: [{ name: 'popup', tags: ['$initial'] }] },
      };
    },
  },
  vite: () => ({
    plugins: [inlineStyles(), noMarkupFromStrings(), polyfillAsModule()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      modulePreload: { polyfill: false },
      // Without it `light-dark()` is rewritten for browsers older than those the manifest asks for.
      cssTarget: ['chrome130', 'firefox142'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['cookies', 'storage', 'activeTab', 'scripting', 'webRequest'],
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_name__' },
    incognito: 'spanning',
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_openPopup__',
      },
      'take-snapshot': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_extension_takeSnapshot__',
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
