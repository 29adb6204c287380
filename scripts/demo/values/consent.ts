import { randomUUID } from 'node:crypto';
import { ALNUM, randomText } from './random.ts';

/** OneTrust's banner. */
export function oneTrustConsent(now: number): string {
  const fields = new URLSearchParams({
    isGpcEnabled: '0',
    datestamp: new Date(now).toUTCString(),
    version: '202405.1.0',
    consentId: randomUUID(),
    interactionCount: '1',
    groups: 'C0001:1,C0002:1,C0003:0,C0004:0',
  });
  return fields.toString();
}

/** Cookiebot's banner: JavaScript, not JSON. */
export function cookiebotConsent(now: number): string {
  const stamp = randomText(ALNUM, 24);
  return `{stamp:'${stamp}',necessary:true,preferences:true,statistics:false,marketing:false,ver:1,utc:${now},region:'it'}`;
}
