import { textFilter } from '../text-filter.ts';

export const path = textFilter({
  key: 'path',
  read: ({ cookie }) => cookie.path,
  startsWithSlash: true,
});
