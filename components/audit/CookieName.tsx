import { i18n } from '#i18n';
import { ValueText } from '../cookies/ValueText.tsx';

interface CookieNameProps {
  readonly name: string;
  /** Characters shown at most. */
  readonly most: number;
}

/** The name of a cookie, which a stranger chose, and which may be empty. */
export function CookieName({ name, most }: CookieNameProps) {
  return name === '' ? (
    <i>{i18n.t('setCookie.nameless')}</i>
  ) : (
    <ValueText value={name} most={most} />
  );
}
