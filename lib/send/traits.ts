import type { SendTraits } from './send-rule.ts';

/** Where the browsers part ways in what they send (measured, and in their documentation). */
export const SEND_TRAITS: Readonly<Record<'chromium' | 'firefox', SendTraits>> = {
  chromium: { unsetSameSite: 'lax', partitionsThirdParty: false },
  firefox: { unsetSameSite: 'no_restriction', partitionsThirdParty: true },
};
