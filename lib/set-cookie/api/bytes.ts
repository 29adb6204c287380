import { byteLength } from '../../cookie/size.ts';
import type { SetDialect } from './browser.ts';

/** A name as the browser's API takes it: Firefox's keeps the lower 8 bits of each UTF-16 unit. */
export function nameTaken(name: string, { nameBytes }: Pick<SetDialect, 'nameBytes'>): string {
  if (nameBytes === 'utf-8') return name;
  return name.replace(/[^\0-\xff]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) & 0xff));
}

/** Bytes of a name in the cookie. */
export function nameLength(name: string, dialect: Pick<SetDialect, 'nameBytes'>): number {
  return dialect.nameBytes === 'utf-8' ? byteLength(name) : name.length;
}
