import { isThirdParty } from '../cross-site.ts';
import type { SendRule } from '../send-rule.ts';

/** Browsers keep the ordinary jar from what other sites embed: Firefox always, Chromium where the user says so. */
export const thirdParty: SendRule = (cookie, request, context) => {
  if (cookie.partitionKey || !isThirdParty(request, context)) return null;
  return context.traits.partitionsThirdParty
    ? { code: 'thirdPartyNo', answer: 'no', params: [] }
    : { code: 'thirdPartyMaybe', answer: 'maybe', params: [] };
};
