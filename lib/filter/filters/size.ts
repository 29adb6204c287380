import { cookieSize } from '../../cookie/size.ts';
import { comparisonFilter } from '../comparison-filter.ts';

/** Bytes of name and value together. */
export const size = comparisonFilter({
  key: 'size',
  read: ({ cookie }) => cookieSize(cookie),
  units: { '': 1, b: 1, k: 1024, kb: 1024 },
  plain: '=',
  problem: 'badNumber',
  suggestions: ['>1000', '>4000', '<100'],
});
