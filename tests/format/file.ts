import type { Cookie } from '../../lib/cookie/cookie.ts';
import type { Format, WriteOptions } from '../../lib/format/format.ts';
import { sampleOf } from '../../lib/format/sample.ts';
import { NOW, options } from './cookies.ts';

/** Whether the format takes the text for its own. */
export function recognises({ reader }: Format, text: string): boolean {
  return reader.recognises(sampleOf(text, NOW));
}

/** A file of cookies that the format can hold. */
export function writeAll(
  { writer }: Format,
  cookies: readonly Cookie[],
  fields: Partial<WriteOptions> = {},
): string {
  if (!writer) throw new Error('Nothing can be written in this format');
  const held = cookies.map((each) => {
    const kept = writer.hold(each, options(fields));
    if ('code' in kept) throw new Error(`${each.name} is not held: ${kept.code}`);
    return kept;
  });
  return writer.text(held, options(fields));
}
