import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

export default defineConfig({
  // Explicit imports show who depends on whom.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  i18n: { localesDir: resolve('components/locales') },
  autoIcons: { baseIconPath: resolve('public/icon.svg'), developmentIndicator: false },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: false },
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
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_extension_openPopup__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'cookiescope@cookiescope.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
