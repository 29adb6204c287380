import { type Part, parseSetCookie } from '../../lib/set-cookie/parse.ts';
import type { Span } from '../../lib/set-cookie/verdict.ts';

export type PartKind = 'name' | 'value' | 'attribute' | 'attributeValue';

/** A stretch of a header that means something by itself. */
export interface HeaderPart extends Span {
  readonly kind: PartKind;
}

/** Which characters of a Set-Cookie header are its name, its value and its attributes, in their order. */
export function headerParts(header: string): HeaderPart[] {
  const { name, value, bare, attributes } = parseSetCookie(header);
  const part = (kind: PartKind, { span }: Part): HeaderPart => ({ kind, ...span });
  return [
    ...(bare ? [] : [part('name', name)]),
    part('value', value),
    ...attributes.flatMap((each) => [
      part('attribute', each.name),
      part('attributeValue', each.value),
    ]),
  ].filter(({ start, end }) => end > start);
}
