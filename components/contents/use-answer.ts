import { useEffect, useState } from 'preact/hooks';

/**
 * The answer to a question that takes a moment, such as what is in a value. Until a new question is answered the last
 * answer stays; one that comes too late is dropped. null: there has been none yet.
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  question: readonly unknown[],
): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask().then((found) => {
      if (isWanted) setAnswer(() => found);
    });
    return () => {
      isWanted = false;
    };
  }, question);
  return answer;
}
