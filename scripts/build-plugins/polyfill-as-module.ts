import type { Plugin } from 'vite';

/**
 * Makes the polyfill an ECMAScript module. Bundled as the CommonJS module that it is, every name of the browser's API would
 * be copied from it when a page starts, and with that each part of the API be set up, used or not.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id.replaceAll('\\', '/'))) {
        return null;
      }
      return {
        code: `const module = { exports: {} };\nconst exports = module.exports;\n${code}\nexport default module.exports;`,
        map: null,
      };
    },
  };
}
