import { describe, expect, it } from 'vitest';
import type { Expected } from '../../../components/contents/json-fault.ts';
import type { OptionId } from '../../../components/contents/key-options.ts';
import { messageCode } from '../../../components/contents/words.ts';
import { DECODERS } from '../../../lib/decode/decoders/index.ts';
import type { Status, VerdictNote } from '../../../lib/decode/keyed.ts';
import type { NodeNote } from '../../../lib/decode/node.ts';
import type { ResealNote } from '../../../lib/decode/reseal.ts';
import { messages } from '../../fakes/i18n.ts';

/** All members of a type: the compiler asks for those that are missing. */
const all = <Code extends string>(codes: Readonly<Record<Code, true>>) => Object.keys(codes);

const NOTES = all<NodeNote>({
  cut: true,
  damaged: true,
  encrypted: true,
  'alg-none': true,
  'no-expiry': true,
  'runs-code': true,
});
const STATUSES = all<Status>({
  valid: true,
  'bad-signature': true,
  expired: true,
  'not-yet-valid': true,
  'alg-none': true,
  malformed: true,
  'no-key': true,
  unchecked: true,
});
const VERDICT_NOTES = all<VerdictNote>({
  'weak-key': true,
  'alg-confusion': true,
  'wrong-key-type': true,
  'key-in-base64': true,
  'key-in-hex': true,
  'other-name': true,
  'legacy-digest': true,
  'runs-code': true,
  cut: true,
  'no-signature-cookie': true,
});

describe('messages', () => {
  it.each([
    ['format', DECODERS.map(({ id }) => id)],
    ['note', NOTES],
    ['noteHint', NOTES],
    ['status', STATUSES],
    ['statusWhy', STATUSES],
    ['verdictNote', VERDICT_NOTES],
    ['reseal', all<ResealNote>({ unsigned: true, 'bad-content': true, 'not-writable': true })],
    [
      'option',
      all<OptionId>({
        salt: true,
        maxAge: true,
        purpose: true,
        iterations: true,
        keyDerivation: true,
        digest: true,
      }),
    ],
    [
      'fault',
      all<Expected>({
        value: true,
        key: true,
        colon: true,
        comma: true,
        string: true,
        end: true,
      }),
    ],
  ])('of contents.%s exist for every code, and for no other', (section, codes) => {
    const prefix = `contents.${section}.`;
    const there = [...messages.keys()].filter((key) => key.startsWith(prefix));
    expect(there.sort()).toEqual(codes.map((code) => prefix + messageCode(code)).sort());
  });
});
