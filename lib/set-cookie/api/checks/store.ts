import { type ApiCheck, rejection } from '../api-issue.ts';

/** The cookie store exists. Incognito and private windows have one while they are open, containers always. */
export const store: ApiCheck = ({ storeId }, { defaultStores }, { stores = [] }) =>
  defaultStores.includes(storeId) || stores.includes(storeId)
    ? []
    : [rejection('storeUnknown', 'storeId')];
