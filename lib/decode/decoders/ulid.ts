import { timeOfId } from '../content/time.ts';
import type { Decoder } from '../decoder.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** 2016, when ULIDs were thought of. */
const FIRST = Date.UTC(2016, 0);

/** ULIDs: 48 bits of time in milliseconds, 80 of chance, in Crockford's base 32. https://github.com/ulid/spec */
export const ulid: Decoder = {
  id: 'ulid',
  readText(text) {
    const upper = text.length === 26 ? text.toUpperCase() : '';
    if (!ULID.test(upper) || !(text === upper || text === text.toLowerCase())) return null;
    let value = 0;
    for (const letter of upper.slice(0, 10)) value = value * 32 + CROCKFORD.indexOf(letter);
    const time = timeOfId(value, FIRST);
    return time === null ? null : { parts: [], time };
  },
};
