import type { SendContext, SendRequest } from './send-rule.ts';

/** Whether the request is asked for by another site than the one it goes to (RFC 6265bis section 5.2, schemeful). */
export function isCrossSite(
  { url, situation, pageUrl }: SendRequest,
  { siteOf }: Pick<SendContext, 'siteOf'>,
): boolean {
  switch (situation) {
    case 'user':
      return false;
    case 'page':
    case 'script':
      return siteOf(url) !== siteOf(pageUrl);
    case 'link':
    case 'form':
    case 'frame':
      return true;
  }
}

/** Whether the request is for something within a page of another site: there the cookie is a third party's. */
export function isThirdParty(request: SendRequest, context: Pick<SendContext, 'siteOf'>): boolean {
  const isNavigation = request.situation === 'link' || request.situation === 'form';
  return !isNavigation && isCrossSite(request, context);
}
