import { type Decoder, slice } from '../decoder.ts';

const SIGNED = /^!([\w+/]{22}==|[\w+/]{43}=)\?([\w+/]+={0,2})$/;

/** Bottle's signed cookies: `!` HMAC `?` base64 of a pickle. https://bottlepy.org/docs/stable/tutorial.html#cookies */
export const bottle: Decoder = {
  id: 'bottle',
  readText(text) {
    const signature = SIGNED.exec(text)?.[1];
    if (signature === undefined) return null;
    const end = signature.length + 1;
    return {
      parts: [
        { ...slice(text, 'signature', 1, end), isLeaf: true },
        slice(text, 'payload', end + 1, text.length),
      ],
    };
  },
};
