import { join } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

const file = join(import.meta.dirname, '../../components/locales/en.yml');

/** Every English message by its dotted key, as `components/locales/en.yml` has it. */
export const messages: ReadonlyMap<string, string> = new Map(
  (await parseMessagesFile(file)).map((parsed) => [
    parsed.key.join('.'),
    parsed.type === 'plural' ? Object.values(parsed.plurals).join(' | ') : parsed.message,
  ]),
);

/** Fills in $1 to $9 as `browser.i18n.getMessage` does; `$$` is a literal dollar. */
export function substitute(message: string, params: readonly string[]): string {
  return message.replace(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : (params[Number(sign) - 1] ?? ''),
  );
}

/** Stands in for `#i18n`: the real English text, without a browser. A key that is missing is an error. */
export const i18n = {
  t(key: string, ...options: (readonly string[] | number | undefined)[]): string {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No message for "${key}"`);
    const count = options.find((option) => typeof option === 'number');
    const params = options.find((option) => Array.isArray(option)) ?? [];
    const text = substitute(
      message,
      params.length === 0 && count !== undefined ? [`${count}`] : params,
    );
    return count === undefined ? text : plural(text.split(' | '), count);
  },
};

/** The form for a count: `one | other` or `none | one | other` (as @wxt-dev/i18n chooses). */
function plural(forms: readonly string[], count: number): string {
  const last = forms.length - 1;
  const index = forms.length === 2 ? (count === 1 ? 0 : 1) : Math.min(count, last);
  return forms[index] ?? '';
}
