import { i18n } from '#i18n';
import type { Cookie, SameSite } from '../../lib/cookie/cookie.ts';
import { message } from '../ui/message.ts';
import { sameSiteFlag } from './format/flags.ts';
import { ValueText } from './ValueText.tsx';

interface FieldValueProps {
  readonly field: keyof Cookie;
  readonly value: Cookie[keyof Cookie];
}

/** Characters shown at most: it stands within a sentence. */
const MOST = 60;

/** The value of one field, whichever it is, in words: a date in local time, to the second. */
export function FieldValue({ field, value }: FieldValueProps) {
  if (field === 'sameSite') return <>{message(`flag.${sameSiteFlag(value as SameSite).code}`)}</>;
  if (typeof value === 'boolean') return <>{i18n.t(value ? 'field.yes' : 'field.no')}</>;
  if (typeof value === 'number') return <>{dateText(value)}</>;
  if (value === null) {
    return <>{i18n.t(field === 'expirationDate' ? 'field.session' : 'field.none')}</>;
  }
  if (typeof value === 'object') {
    const { topLevelSite, hasCrossSiteAncestor } = value;
    return (
      <bdi>{hasCrossSiteAncestor ? i18n.t('field.crossSite', [topLevelSite]) : topLevelSite}</bdi>
    );
  }
  return value === '' ? i18n.t('field.empty') : <ValueText value={value} most={MOST} />;
}

function dateText(seconds: number): string {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return i18n.t('field.noDate');
  return date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' });
}
