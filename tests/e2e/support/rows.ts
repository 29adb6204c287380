import type { View } from '../../../scripts/drivers/driver.ts';

/** What tells a row from those of the same name. */
export interface Namesake {
  /** With a leading dot when it covers sub-domains. */
  readonly domain?: string;
  readonly path?: string;
}

/** The row of a cookie in popup or panel. */
export function row(name: string, { domain, path }: Namesake = {}): string {
  const attribute = (key: string, value: string | undefined) =>
    value === undefined ? '' : `[data-${key}="${value.replaceAll('"', '\\"')}"]`;
  return attribute('cookie', name) + attribute('domain', domain) + attribute('path', path);
}

/** One cell of a cookie's row. */
export function cell(name: string, field: string, which?: Namesake): string {
  return `${row(name, which)} [data-field="${field}"]`;
}

/** Waits until the cookie is listed. */
export async function listed(view: View, name: string, which?: Namesake): Promise<void> {
  await view.waitFor((selector) => document.querySelector(selector) !== null, row(name, which));
}

/** Waits until the cookie is listed no more, though the list is. */
export async function gone(view: View, name: string, which?: Namesake): Promise<void> {
  await view.waitFor((selector) => document.querySelector(selector) === null, row(name, which));
}

/** The names of the cookies on screen, sorted. */
export async function names(view: View): Promise<string[]> {
  return view.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-cookie]')]
      .map(({ dataset }) => dataset.cookie ?? '')
      .sort(),
  );
}

/** Everything a row says about its cookie, by the machine values of its hooks. */
export async function facts(view: View, name: string): Promise<Record<string, string>> {
  return view.waitFor((selector) => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) return null;
    const cells = [...found.querySelectorAll<HTMLElement>('[data-field]')];
    return {
      ...Object.fromEntries(cells.map(({ dataset }) => [dataset.field ?? '', dataset.raw ?? ''])),
      domain: found.dataset.domain ?? '',
      path: found.dataset.path ?? '',
      kind: found.dataset.kind ?? '',
      role: found.dataset.role ?? '',
      'session-id': found.dataset.sessionId ?? '',
    };
  }, row(name));
}
