import { type Html, html } from './html.ts';

/** An iframe, that is told the origin of the page around it, from https to http too. */
export function frameElement(url: string, size: 'small' | 'tall' = 'small'): Html {
  const { host } = new URL(url);
  return html`<iframe class="${size}" src="${url}" referrerpolicy="origin" title="A frame from ${host}"></iframe>`;
}
