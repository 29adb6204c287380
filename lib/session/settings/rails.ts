import { atMostLikely, deduced, hidden, likely, reason } from './deduction.ts';
import { lifetimeUnlessBrowser } from './lifetime.ts';
import { quoted, settingLines } from './literals.ts';
import type { Clues, SettingsReader } from './reader.ts';

/** https://guides.rubyonrails.org/configuring.html#config-session-store */
export const rails: SettingsReader = {
  product: 'Rails',
  makers: ['Rails'],
  docs: 'https://guides.rubyonrails.org/configuring.html#config-session-store',
  deduce(clues) {
    const { cookie } = clues;
    return [
      store(clues),
      deduced('key', cookie.name, quoted),
      deduced('expire_after', lifetimeUnlessBrowser(cookie.lifetime), (age) => `${age}.seconds`),
      // Over https config.force_ssl adds it to every cookie.
      deduced(
        'secure',
        cookie.secure.value ? atMostLikely(cookie.secure, 'orForceSsl') : cookie.secure,
        String,
      ),
      deduced('httponly', cookie.httpOnly, String),
      // config.action_dispatch.cookies_same_site_protection is the default.
      deduced('same_site', atMostLikely(cookie.sameSite, 'orByServer'), (word) =>
        word === null ? 'nil' : `:${word.toLowerCase()}`,
      ),
      deduced('domain', cookie.domain, (domain) => (domain === null ? 'nil' : quoted(domain))),
      deduced('path', cookie.path, quoted),
    ];
  },
  snippet(deductions) {
    const [first, ...options] = deductions;
    const lines = settingLines(options, (setting, value) => `  ${setting}: ${value},`, '  #');
    const call = (store: string) =>
      `Rails.application.config.session_store(\n  ${store},\n${lines}\n)`;
    if (first?.value) return call(first.value);
    // Without a store the others are of no effect.
    return call(':?').replace(/^/gm, '# ');
  },
};

function store({ session }: Clues) {
  if (session.kind === 'self-contained') {
    return deduced('session_store', likely(':cookie_store', reason('sealedValue')), String);
  }
  return hidden('session_store', 'storeHidden', [
    ':cache_store',
    ':active_record_store',
    ':redis_store',
  ]);
}
