import type { Runtime } from 'webextension-polyfill';
import { browser } from './api.ts';

/**
 * Whether a message comes from one of the extension's own pages. The id alone does not tell: a script that
 * the extension put into a web page carries it too, and a broken-into page could speak in its name.
 */
export function isOwnPage(sender: Runtime.MessageSender | undefined): boolean {
  const origin = browser.runtime.getURL('/');
  return sender?.id === browser.runtime.id && sender.url?.startsWith(origin) === true;
}
