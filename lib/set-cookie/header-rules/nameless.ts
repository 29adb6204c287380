import type { HeaderRule } from '../header-rule.ts';
import { hasAnyPrefix } from '../name-prefix.ts';

/** Cookies without a name: Chromium stores them, Firefox does not, and neither where they look like another cookie. */
export const nameless: HeaderRule = ({ cookie: { name, value }, parsed, profile }) => {
  if (name !== '' || value === '') return [];
  const base = { span: parsed.value.span, params: [value], section: '5.7' } as const;
  if (hasAnyPrefix(value)) {
    return [{ ...base, code: 'namelessWithPrefix', severity: 'reject', chromium: 'InvalidPrefix' }];
  }
  if (value.includes('=')) return [{ ...base, code: 'namelessWithEquals', severity: 'reject' }];
  if (profile.namelessCookies === 'refused')
    return [{ ...base, code: 'namelessRefused', severity: 'reject' }];
  return [{ ...base, code: 'namelessStored', severity: 'warn' }];
};
