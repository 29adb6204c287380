import { textFilter } from '../text-filter.ts';

export const domain = textFilter({ key: 'domain', read: ({ cookie }) => cookie.domain });
