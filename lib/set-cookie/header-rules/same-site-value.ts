import type { HeaderRule } from '../header-rule.ts';

/** SameSite that is missing, or has none of its three values (section 5.6.7). */
export const sameSiteValue: HeaderRule = ({ cookie, last, profile }) => {
  if (cookie.sameSite !== 'unspecified') return [];
  const attribute = last.get('samesite');
  if (attribute) {
    const { text } = attribute.value;
    return [
      {
        code: 'sameSiteUnknown',
        severity: 'rewrite',
        span: attribute.span,
        params: [text],
        section: '5.6.7',
      },
    ];
  }
  const code = profile.sameSiteDefault === 'lax' ? 'sameSiteAsLax' : 'sameSiteMissing';
  return [{ code, severity: 'note', span: null, params: [], section: '5.6.7' }];
};
