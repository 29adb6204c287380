import type { Format } from '../format.ts';
import { listReader } from '../json/list-format.ts';
import { bareList, cookiesList, someHas } from '../json/lists.ts';
import { isRaw } from '../json/raw.ts';
import { objectReader } from '../json/read-object.ts';

const NAMES = ['name', 'Name', 'key', 'Name raw'];
const VALUES = ['value', 'Value', 'Content raw'];

const read = objectReader({
  name: NAMES,
  value: VALUES,
  domain: ['domain', 'Domain', 'host', 'Host raw', 'url'],
  hostOnly: ['hostOnly', 'host_only'],
  path: ['path', 'Path', 'Path raw'],
  secure: ['secure', 'Secure', 'isSecure', 'Send for raw'],
  httpOnly: ['httpOnly', 'HttpOnly', 'httponly', 'http_only', 'isHttpOnly', 'HTTP only raw'],
  sameSite: ['sameSite', 'SameSite', 'samesite', 'same_site', 'SameSite raw'],
  expiry: ['expirationDate', 'expires', 'Expires', 'expiry', 'Expires raw'],
  ancestor: ['_crHasCrossSiteAncestor'],
});

/** Any list of objects with a name and a value, under `cookies` or alone, or a single such object, as best it can be read. */
export const anyJson: Format = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  reader: listReader({
    listOf,
    recognises: (json) => someHas(listOf(json), (raw) => has(raw, NAMES) && has(raw, VALUES)),
    read,
  }),
};

function listOf(json: unknown): readonly unknown[] | null {
  return bareList(json) ?? cookiesList(json) ?? (isRaw(json) ? [json] : null);
}

function has(raw: object, names: readonly string[]): boolean {
  return names.some((name) => Object.hasOwn(raw, name));
}
