import { isCrossSite } from '../cross-site.ts';
import { check, type SendRule } from '../send-rule.ts';

/** SameSite (RFC 6265bis section 5.6.7.1): Strict stays at home, Lax also follows links, None goes anywhere. */
export const sameSite: SendRule = (cookie, request, context) => {
  if (!isCrossSite(request, context)) {
    return cookie.sameSite === 'no_restriction' ? null : check('sameSiteHome', true);
  }
  const isUnset = cookie.sameSite === 'unspecified';
  const policy = isUnset ? context.traits.unsetSameSite : cookie.sameSite;
  if (policy === 'no_restriction') return check(isUnset ? 'sameSiteUnset' : 'sameSiteNone', true);
  if (policy === 'strict') return check('sameSiteStrict', false);
  const follows = request.situation === 'link';
  if (isUnset && request.situation === 'form') {
    // Chromium's grace for logins by POST: "Lax + POST", two minutes from the cookie's creation.
    return { code: 'sameSitePost', answer: 'maybe', params: [] };
  }
  return check(isUnset ? 'sameSiteAsLax' : 'sameSiteLax', follows);
};
