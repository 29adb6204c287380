import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

interface Readable<T> {
  getState(): T;
  subscribe(listener: (state: T) => void): () => void;
}

/** The part of a store's state that `select` picks; the component renders again when that part changes. */
export function useStore<T, S>(store: Readable<T>, select: (state: T) => S): S {
  const [, render] = useReducer((turn: number) => turn + 1, 0);
  const picked = select(store.getState());
  const shown = useRef({ picked, select });
  shown.current = { picked, select };
  useLayoutEffect(() => {
    const update = () => {
      const { current } = shown;
      if (!Object.is(current.select(store.getState()), current.picked)) render(undefined);
    };
    // The state may have moved on between the render and this effect.
    update();
    return store.subscribe(update);
  }, [store]);
  return picked;
}
