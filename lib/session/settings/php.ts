import {
  atMostLikely,
  type Deduction,
  deduced,
  type Fact,
  hidden,
  likely,
  mapFact,
  reason,
  unknown,
} from './deduction.ts';
import { settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';

/** https://www.php.net/manual/en/session.configuration.php */
export const php: SettingsReader = {
  product: 'PHP',
  makers: ['PHP'],
  docs: 'https://www.php.net/manual/en/session.configuration.php',
  deduce(clues) {
    const { cookie } = clues;
    const empty = (text: string | null) => iniText(text ?? '');
    return [
      deduced('session.name', cookie.name, iniText),
      deduced(
        'session.cookie_lifetime',
        mapFact(cookie.lifetime, (seconds) => seconds ?? 0),
        String,
      ),
      deduced('session.cookie_path', orInCode(cookie.path), iniText),
      deduced('session.cookie_domain', orInCode(cookie.domain), empty),
      deduced('session.cookie_secure', orInCode(cookie.secure), oneOrZero),
      deduced('session.cookie_httponly', orInCode(cookie.httpOnly), oneOrZero),
      deduced('session.cookie_samesite', orInCode(cookie.sameSite), empty),
      ...idSettings(clues),
      hidden('session.gc_maxlifetime', 'onServerOnly'),
      hidden('session.use_strict_mode', 'onServerOnly'),
      hidden('session.save_handler', 'storeHidden'),
    ];
  },
  snippet: (deductions) =>
    settingLines(deductions, (setting, value) => `${setting} = ${value}`, ';'),
};

/** `session_set_cookie_params()` has the same effect, by which Symfony and others set all of them. */
function orInCode<T>(fact: Fact<T>): Fact<T> {
  return atMostLikely(fact, 'orInCode');
}

/** How long ids are, and of which letters: 4 bits are those of hex, 5 go up to `v`, 6 have capitals, `-` and `,`. */
function idSettings({ carrier }: Clues): Deduction[] {
  const { value } = carrier.cookie;
  const because = reason('byId');
  const bits = /^[0-9a-f]+$/.test(value) ? 4 : /^[0-9a-v]+$/.test(value) ? 5 : 6;
  const isId = /^[\w,-]{22,256}$/.test(value);
  return [
    deduced('session.sid_length', isId ? likely(value.length, because) : unknown(because), String),
    deduced(
      'session.sid_bits_per_character',
      isId ? likely(bits, because) : unknown(because),
      String,
    ),
  ];
}

function oneOrZero(value: boolean): string {
  return value ? '1' : '0';
}

/** A text of an ini file, in quotes, which it cannot hold itself. */
function iniText(text: string): string {
  return `"${text.replace(/["\\\p{C}]/gu, '?')}"`;
}
