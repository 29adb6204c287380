import { useLate } from '../use-late.ts';
import type { ContentsProps } from './contents-props.ts';

const load = () => import('./Contents.tsx');

/** What is inside a value. The decoders are many: they come when they are first needed. */
export function LazyContents(props: ContentsProps) {
  const late = useLate(load, true);
  return late && <late.Contents key={props.row.id} {...props} />;
}
