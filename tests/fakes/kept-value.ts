/** A value that is kept beyond the background, and that any page may watch. */
export interface KeptValue<T> {
  load(): Promise<T>;
  save(value: T): Promise<void>;
  watch(listener: (value: T) => void): () => void;
  readonly value: T;
  readonly watchers: number;
}

export function keptValue<T>(initial: T): KeptValue<T> {
  const watchers = new Set<(value: T) => void>();
  let value = initial;
  return {
    load: async () => structuredClone(value),
    async save(next) {
      value = structuredClone(next);
      for (const watcher of watchers) watcher(structuredClone(next));
    },
    watch(listener) {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    get value() {
      return value;
    },
    get watchers() {
      return watchers.size;
    },
  };
}
