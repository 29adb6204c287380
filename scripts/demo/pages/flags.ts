import type { Page } from '../page.ts';

const SAME_SITES = ['', 'None', 'Lax', 'Strict'];

/** Every combination of the three flags. None without Secure is refused: see the page of refused cookies. */
function combinations(): string[] {
  const headers: string[] = [];
  for (const sameSite of SAME_SITES) {
    for (const secure of [false, true]) {
      if (sameSite === 'None' && !secure) continue;
      for (const httpOnly of [false, true]) {
        const flags = [
          ...(secure ? ['Secure'] : []),
          ...(httpOnly ? ['HttpOnly'] : []),
          ...(sameSite ? [`SameSite=${sameSite}`] : []),
        ];
        const name = ['flags', ...flags.map((flag) => flag.replace('SameSite=', ''))].join('_');
        headers.push([`${name.toLowerCase()}=1`, 'Path=/', ...flags].join('; '));
      }
    }
  }
  return headers;
}

export const flags: Page = {
  path: '/flags',
  title: 'Secure, HttpOnly, SameSite',
  summary: 'All fourteen combinations that browsers take.',
  about: 'Each cookie is named after its flags, so that a wrong badge would be seen at once.',
  open: () => ({ cookies: combinations() }),
};
