/**
 * Whether a cookie store belongs to private browsing, of which nothing may reach the disk. The ids are
 * fixed in the browsers: Chromium `kOffTheRecordProfileStoreId`, Firefox `PRIVATE_STORE`.
 */
export function isPrivateStore(storeId: string): boolean {
  return storeId === '1' || storeId === 'firefox-private';
}
