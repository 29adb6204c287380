import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Proofs } from '../../lib/experiment/proof.ts';

/** Where it is remembered what experiments showed. */
export interface ProofsMemory {
  load(): Promise<Proofs>;
  /** Calls `listener` when there is more to load, or less; returns the way to stop. */
  watch(listener: () => void): () => void;
}

/** Handed down by the entrypoint; null where nothing is remembered. */
export const ProofsContext = createContext<ProofsMemory | null>(null);

const NONE: Proofs = {};

/** What experiments have shown so far; nothing until that is loaded. */
export function useProofs(): Proofs {
  const memory = useContext(ProofsContext);
  const [proofs, setProofs] = useState(NONE);
  useEffect(() => {
    if (!memory) return;
    const read = () => memory.load().then(setProofs);
    read();
    return memory.watch(read);
  }, [memory]);
  return proofs;
}
