/** An event of the WebExtensions API, which a test can fire. */
export interface FakeEvent<A extends unknown[]> {
  addListener(listener: (...args: A) => unknown): void;
  removeListener(listener: (...args: A) => unknown): void;
  /** Calls every listener, and resolves to what they returned. */
  fire(...args: A): unknown[];
  readonly listeners: number;
}

export function createEvent<A extends unknown[]>(): FakeEvent<A> {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    addListener: (listener) => {
      listeners.add(listener);
    },
    removeListener: (listener) => {
      listeners.delete(listener);
    },
    fire: (...args) => [...listeners].map((listener) => listener(...args)),
    get listeners() {
      return listeners.size;
    },
  };
}
