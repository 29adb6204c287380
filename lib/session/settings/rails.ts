import { deduced, hidden, likely, reason } from './deduction.ts';
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
      deduced('secure', cookie.secure, String),
      deduced('httponly', cookie.httpOnly, String),
      deduced('same_site', cookie.sameSite, (word) =>
        word === null ? 'nil' : `:${word.toLowerCase()}`,
      ),
      deduced('domain', cookie.domain, (domain) => (domain === null ? 'nil' : quoted(domain))),
      deduced('path', cookie.path, quoted),
    ];
  },
  snippet(deductions) {
    const [first, ...options] = deductions;
    const lines = settingLines(options, (setting, value) => `  ${setting}: ${value},`, '  #');
    return `Rails.application.config.session_store(\n  ${first?.value ?? '# store: ?'},\n${lines}\n)`;
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
