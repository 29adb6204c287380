import type { Format } from '../../lib/format/format.ts';
import { FORMATS } from '../../lib/format/formats/index.ts';

export function formatNamed(id: string): Format {
  const format = FORMATS.find((each) => each.id === id);
  if (!format) throw new Error(`There is no format ${id}`);
  return format;
}
