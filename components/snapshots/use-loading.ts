import { useEffect, useState } from 'preact/hooks';
import { messageOf } from '../../lib/store/message-of.ts';

/** Something that is being read, was read, or could not be. */
export type Loading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  /** The words of the error. */
  | { readonly kind: 'failed'; readonly words: string };

const LOADING = { kind: 'loading' } as const;

/**
 * What `load` resolves to, read anew whenever one of `inputs` is another. Of the same `subject` the last answer stays
 * on screen meanwhile.
 */
export function useLoading<T>(
  load: () => Promise<T>,
  subject: string,
  inputs: readonly unknown[],
): Loading<T> {
  const [answer, setAnswer] = useState<{ subject: string; loading: Loading<T> } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const take = (loading: Loading<T>) => {
      if (isCurrent) setAnswer({ subject, loading });
    };
    load().then(
      (value) => take({ kind: 'ready', value }),
      (reason) => take({ kind: 'failed', words: messageOf(reason) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [subject, ...inputs]);
  return answer?.subject === subject ? answer.loading : LOADING;
}
