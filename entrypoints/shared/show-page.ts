import { options, render, type VNode } from 'preact';
import { i18n } from '#i18n';
import { afterFrame } from './after-frame.ts';

/** Puts a page's content in its place, in the language of its messages and in that language's direction. */
export function showPage(content: VNode): void {
  const { documentElement } = document;
  documentElement.lang = i18n.t('extension.language');
  documentElement.dir = i18n.t('extension.direction');
  // Effects are for after the first frame, and so is all that they set off.
  options.requestAnimationFrame = (flush) => {
    afterFrame().then(() => {
      delete options.requestAnimationFrame;
      flush();
    });
  };
  const root = document.getElementById('app');
  if (root) render(content, root);
}
