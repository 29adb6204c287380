/** The only place that names the browser; everything else in this folder imports it from here. */
export { browser } from '@wxt-dev/webextension-polyfill/browser';
