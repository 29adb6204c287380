/** `BroadcastChannel` without the wait: a message is there at once, as a copy, at all others of its name. */
export class FakeChannel {
  static readonly #open = new Set<FakeChannel>();
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  readonly name: string;

  constructor(name: string) {
    this.name = name;
    FakeChannel.#open.add(this);
  }

  static closeAll(): void {
    FakeChannel.#open.clear();
  }

  postMessage(message: unknown): void {
    for (const other of [...FakeChannel.#open]) {
      if (other !== this && other.name === this.name) {
        other.onmessage?.({ data: structuredClone(message) });
      }
    }
  }

  close(): void {
    FakeChannel.#open.delete(this);
  }
}
