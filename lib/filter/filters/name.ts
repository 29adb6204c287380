import { textFilter } from '../text-filter.ts';

export const name = textFilter({ key: 'name', read: ({ cookie }) => cookie.name });
