import type { HeaderRule } from '../header-rule.ts';
import { attributeSize } from './attribute-size.ts';
import { bareText } from './bare-text.ts';
import { clockSkew } from './clock-skew.ts';
import { controlCharacters } from './control-characters.ts';
import { dateDialect } from './date-dialect.ts';
import { domainRefused } from './domain-refused.ts';
import { domainWritten } from './domain-written.ts';
import { flagValue } from './flag-value.ts';
import { httpOnlyScript } from './http-only-script.ts';
import { lifetime } from './lifetime.ts';
import { lineBreak } from './line-break.ts';
import { nameless } from './nameless.ts';
import { noContent } from './no-content.ts';
import { nonAscii } from './non-ascii.ts';
import { nul } from './nul.ts';
import { partitioned } from './partitioned.ts';
import { path } from './path.ts';
import { prefix } from './prefix.ts';
import { quotes } from './quotes.ts';
import { repeated } from './repeated.ts';
import { sameSiteContext } from './same-site-context.ts';
import { sameSiteNone } from './same-site-none.ts';
import { sameSiteValue } from './same-site-value.ts';
import { secureOverHttp } from './secure-over-http.ts';
import { size } from './size.ts';
import { thirdParty } from './third-party.ts';
import { unknownAttribute } from './unknown-attribute.ts';

/** Every rule about a header, in the order in which issues of one severity are shown. */
export const HEADER_RULES: readonly HeaderRule[] = [
  nul,
  lineBreak,
  controlCharacters,
  noContent,
  nameless,
  bareText,
  size,
  domainRefused,
  prefix,
  secureOverHttp,
  httpOnlyScript,
  sameSiteNone,
  partitioned,
  sameSiteContext,
  thirdParty,
  attributeSize,
  domainWritten,
  path,
  sameSiteValue,
  lifetime,
  clockSkew,
  dateDialect,
  repeated,
  unknownAttribute,
  flagValue,
  nonAscii,
  quotes,
];
