import type { Cookie } from '../../cookie/cookie.ts';
import { refusal } from '../../set-cookie/refusal.ts';
import type { Omission } from '../format.ts';

const CHROMIUM_STORE = '0';

/**
 * Whatever Chromium refuses cannot stand in a file that is handed to it as a whole: `Storage.setCookies` of its DevTools
 * protocol then sets none of the cookies ("Invalid cookie fields", measured). What is given passes as it is.
 */
export function unlessRefused(held: Cookie | Omission, now: number): Cookie | Omission {
  if ('code' in held) return held;
  const issue = refusal({ ...held, storeId: CHROMIUM_STORE }, now);
  return issue ? { code: 'refused', params: [] } : held;
}
