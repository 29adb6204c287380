import type { HeaderRule } from '../header-rule.ts';

/** A Path that does not begin with a slash does not count; without one, the folder of the request's does (section 5.1.4). */
export const path: HeaderRule = ({ last, cookie }) => {
  const attribute = last.get('path');
  if (attribute?.value.text.startsWith('/')) return [];
  const params = [cookie.path, attribute?.value.text ?? ''];
  return attribute
    ? [{ code: 'pathIgnored', severity: 'rewrite', span: attribute.span, params, section: '5.6.4' }]
    : [{ code: 'pathDefault', severity: 'note', span: null, params, section: '5.1.4' }];
};
