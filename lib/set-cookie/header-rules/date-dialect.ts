import { nsprDate } from '../date/nspr-date.ts';
import { rfcDate } from '../date/rfc-date.ts';
import type { HeaderRule } from '../header-rule.ts';

const SECOND = 1000;

/** A date that browsers read differently, each being right in its own grammar (section 5.1.1 and prtime.c). */
export const dateDialect: HeaderRule = ({ last }) => {
  const expires = last.get('expires');
  if (!expires) return [];
  const { text, span } = expires.value;
  const [one, other] = [rfcDate(text), nsprDate(text)];
  const isSame = one === other || Math.abs((one ?? Infinity) - (other ?? Infinity)) < SECOND;
  return isSame
    ? []
    : [{ code: 'dateDialect', severity: 'warn', span, params: [text], section: '5.1.1' }];
};
