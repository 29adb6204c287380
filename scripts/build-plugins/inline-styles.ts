import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/** Puts a page's style sheets into the page itself: each file that a popup waits for costs its first frame. */
export function inlineStyles(): Plugin {
  return {
    name: 'inline-styles',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        return html.replace(LINK, (link, fileName: string) => {
          const asset = bundle?.[fileName];
          if (asset?.type !== 'asset') return link;
          return `<style>${asset.source}</style>`;
        });
      },
    },
  };
}
