import { render, type VNode } from 'preact';
import { i18n } from '#i18n';

/** Puts a page's content in its place, in the language of its messages and in that language's direction. */
export function showPage(content: VNode): void {
  const { documentElement } = document;
  documentElement.lang = i18n.t('extension.language');
  documentElement.dir = i18n.t('extension.direction');
  const root = document.getElementById('app');
  if (root) render(content, root);
}
