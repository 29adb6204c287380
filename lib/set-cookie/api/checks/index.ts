import type { ApiCheck } from '../api-issue.ts';
import { domain } from './domain.ts';
import { domainText } from './domain-text.ts';
import { expiry } from './expiry.ts';
import { firstParty } from './first-party.ts';
import { name } from './name.ts';
import { nameless } from './nameless.ts';
import { partitionKey } from './partition-key.ts';
import { partitionedSecure } from './partitioned-secure.ts';
import { path } from './path.ts';
import { pathKept } from './path-kept.ts';
import { prefix } from './prefix.ts';
import { sameSiteNone } from './same-site-none.ts';
import { secureOverHttp } from './secure-over-http.ts';
import { size } from './size.ts';
import { store } from './store.ts';
import { url } from './url.ts';
import { value } from './value.ts';

/** Every check of `cookies.set`, in the order in which their issues are given. */
export const CHECKS: readonly ApiCheck[] = [
  url,
  store,
  firstParty,
  partitionKey,
  nameless,
  name,
  value,
  size,
  domainText,
  domain,
  path,
  pathKept,
  expiry,
  prefix,
  secureOverHttp,
  sameSiteNone,
  partitionedSecure,
];
