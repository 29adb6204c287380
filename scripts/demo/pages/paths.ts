import { html } from '../html.ts';
import type { Page } from '../page.ts';

const links = html`<p class="links"><a href="/paths">/paths</a> <a href="/paths/admin">/paths/admin</a> <a href="/paths/admin/users">/paths/admin/users</a></p>`;

export const paths: Page = {
  path: '/paths',
  title: 'Scoped to a path',
  summary: 'One name, four paths, four cookies.',
  about:
    'Each request carries the ones that match, longest path first. All of them belong to this site, wherever on it you are.',
  open: () => ({
    cookies: [
      'path_scope=whole-site; Path=/',
      'path_scope=these-pages; Path=/paths',
      'path_scope=admin; Path=/paths/admin',
      'path_scope=users; Path=/paths/admin/users',
      'path_other=not-sent-here; Path=/elsewhere',
      'path_default=no-path-attribute',
    ],
    body: links,
  }),
};

/** Pages below, that set nothing but show what arrives. */
export const pathsBelow: readonly Page[] = ['/paths/admin', '/paths/admin/users'].map((path) => ({
  path,
  title: `At ${path}`,
  summary: 'Sets nothing, shows what arrives.',
  about: 'Compare it with what arrives at the other paths.',
  open: () => ({ body: links }),
}));
