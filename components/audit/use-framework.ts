import { useEffect, useState } from 'preact/hooks';

type Choices = Readonly<Record<string, string>>;

/** Where it is kept what sites are made with: names of frameworks by site. */
export interface FrameworkMemory {
  load(): Promise<Choices>;
  save(choices: Choices): Promise<void>;
  watch(listener: (choices: Choices) => void): () => void;
}

/** What the user said a site is made with, whoever shows it; null where it is left to the cookies. */
export function useFramework(
  memory: FrameworkMemory | undefined,
  site: string,
): [chosen: string | null, choose: (framework: string | null) => void] {
  const [choices, setChoices] = useState<Choices>({});
  useEffect(() => {
    if (!memory || site === '') return;
    memory.load().then(setChoices);
    return memory.watch(setChoices);
  }, [memory, site]);
  const choose = (framework: string | null) => {
    const { [site]: _, ...others } = choices;
    const next = framework === null ? others : { ...others, [site]: framework };
    setChoices(next);
    memory?.save(next);
  };
  return [choices[site] ?? null, choose];
}
