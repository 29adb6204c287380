import type { RequestContext, SetCookieRequest } from '../../lib/set-cookie/verdict.ts';

/** What a person entered in the tester. */
export interface TesterDraft {
  /** One or several Set-Cookie headers, or whole response heads. */
  readonly text: string;
  readonly url: string;
  readonly context: RequestContext;
  /** The page in the tab, or the one that a navigation started from; '' for one of the same site. */
  readonly topUrl: string;
}

export const EMPTY_DRAFT: TesterDraft = {
  text: '',
  url: 'https://www.example.com/',
  context: 'top',
  topUrl: '',
};

/** In the order in which they are offered, each with what ends the key of its message, `tester.context.<…>`. */
export const CONTEXT_CODES: Readonly<Record<RequestContext, string>> = {
  top: 'top',
  'top-navigation': 'topNavigation',
  'top-form-post': 'topFormPost',
  frame: 'frame',
  subresource: 'subresource',
};

export const CONTEXTS = Object.keys(CONTEXT_CODES) as readonly RequestContext[];

/** Whether a text is an http or https address. */
function isWebAddress(text: string): boolean {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '';
}

/** Which fields cannot be read. */
export function draftProblems(draft: TesterDraft): {
  readonly url: boolean;
  readonly topUrl: boolean;
} {
  return {
    url: !isWebAddress(draft.url),
    topUrl: draft.context !== 'top' && draft.topUrl.trim() !== '' && !isWebAddress(draft.topUrl),
  };
}

/** The response that the headers are judged as part of; null while an address cannot be read. */
export function draftRequest(
  draft: TesterDraft,
  now: number,
): Omit<SetCookieRequest, 'date'> | null {
  const problems = draftProblems(draft);
  if (problems.url || problems.topUrl) return null;
  const url = URL.parse(draft.url.trim())?.href ?? draft.url;
  const top = URL.parse(draft.topUrl.trim())?.href ?? url;
  return {
    url,
    context: draft.context,
    topUrl: draft.context === 'top' ? null : top,
    receivedAt: now,
    via: 'http',
  };
}
