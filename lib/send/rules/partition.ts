import { isThirdParty } from '../cross-site.ts';
import { check, type SendRule } from '../send-rule.ts';

/** A partitioned cookie is sent within pages of its own top-level site only (CHIPS). */
export const partition: SendRule = (cookie, request, context) => {
  if (!cookie.partitionKey) return null;
  const { topLevelSite } = cookie.partitionKey;
  const { situation, url, pageUrl } = request;
  if (situation === 'frame') {
    // Which page the frame is in is not known here: only that it is one of another site.
    if (topLevelSite !== context.siteOf(url)) {
      return { code: 'partitionFrame', answer: 'maybe', params: [topLevelSite] };
    }
    return check('partition', false, topLevelSite);
  }
  const page = situation === 'page' || situation === 'script' ? pageUrl : url;
  const isHome = context.siteOf(page) === topLevelSite;
  const isEmbedded = cookie.partitionKey.hasCrossSiteAncestor;
  return check('partition', isHome && isEmbedded === isThirdParty(request, context), topLevelSite);
};
