import type { View } from '../../../scripts/drivers/driver.ts';
import { click } from './named.ts';

/** A session as the panel's face shows it, by the machine values of its hooks. */
export interface ShownSession {
  readonly live: boolean;
  readonly maker: string;
  readonly kind: string;
  readonly ending: string;
  readonly fixation: boolean;
  /** Codes, in the order of time; of logins also how sure it is, and what became of the id. */
  readonly events: readonly string[];
  readonly settings: Readonly<
    Record<string, { readonly value: string; readonly certainty: string; readonly text: string }>
  >;
}

/** Shows the panel's sessions. */
export async function showSessions(panel: View): Promise<void> {
  await click(panel, 'button', /^Sessions/);
}

/** The session that a cookie carries, once it is shown and has all these events. */
export function sessionOf(
  panel: View,
  site: string,
  cookie: string,
  events: readonly string[] = [],
): Promise<ShownSession> {
  return panel.waitFor(readSession, site, cookie, events);
}

/** Runs in the panel. */
function readSession(site: string, cookie: string, wanted: readonly string[]): ShownSession | null {
  const card = document.querySelector<HTMLElement>(
    `[data-session-site="${site}"] [data-session="${cookie}"]`,
  );
  if (!card) return null;
  const all = (selector: string) => [...card.querySelectorAll<HTMLElement>(selector)];
  const events = all('[data-life]').map(({ dataset }) =>
    [dataset.life, dataset.login].filter(Boolean).join(' '),
  );
  const codes = events.map((each) => each.split(' ')[0]);
  if (!wanted.every((code) => codes.includes(code))) return null;
  return {
    live: card.dataset.live === 'true',
    maker: card.querySelector('h3')?.textContent ?? '',
    kind: card.querySelector<HTMLElement>('[data-session-kind]')?.dataset.sessionKind ?? '',
    ending: card.querySelector<HTMLElement>('[data-ending]')?.dataset.ending ?? '',
    fixation: card.querySelector('[data-fixation]') !== null,
    events,
    settings: Object.fromEntries(
      all('[data-setting]').map((row) => [
        row.dataset.setting ?? '',
        {
          value: row.dataset.value ?? '',
          certainty: row.dataset.certainty ?? '',
          text: row.textContent ?? '',
        },
      ]),
    ),
  };
}
