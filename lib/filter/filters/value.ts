import { textFilter } from '../text-filter.ts';

export const value = textFilter({ key: 'value', read: ({ cookie }) => cookie.value });
