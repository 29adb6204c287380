/** The page in a tab and the documents of its frames, as far as requests have told of them. */
export interface DocumentTree {
  /** The address of the page; '' where it is not known. */
  readonly url: string;
  /** Another page has come, and no frame of it yet. */
  open(url: string): void;
  /** A frame was heard of. `document` is the address or the origin of what it shows; '' where that is not known. */
  place(frameId: number, parentId: number, document: string): void;
  /** The documents of a frame and of those around it, the nearest first; without the page itself, and what is not known. */
  chain(frameId: number): string[];
  has(frameId: number): boolean;
  /** Whether the page or one of its frames has the origin of this address. */
  hasOriginOf(address: string): boolean;
}

interface Frame {
  readonly parentId: number;
  readonly document: string;
  readonly origin: string | null;
}

/** A page may make frames for ever; of more than these the oldest go. */
const MOST_FRAMES = 1_000;

export function createDocumentTree(pageUrl: string): DocumentTree {
  let url = pageUrl;
  const frames = new Map<number, Frame>();

  return {
    get url() {
      return url;
    },
    open(next) {
      url = next;
      frames.clear();
    },
    place(frameId, parentId, document) {
      frames.delete(frameId);
      frames.set(frameId, { parentId, document, origin: originOf(document) });
      const [oldest] = frames.keys();
      if (frames.size > MOST_FRAMES && oldest !== undefined) frames.delete(oldest);
    },
    chain(frameId) {
      const documents: string[] = [];
      const seen = new Set<number>();
      let id = frameId;
      // The browser's word is no reason to walk in a circle.
      for (let each = frames.get(id); each && !seen.has(id); each = frames.get(id)) {
        seen.add(id);
        if (each.document !== '') documents.push(each.document);
        id = each.parentId;
      }
      return documents;
    },
    has: (frameId) => frames.has(frameId),
    hasOriginOf(address) {
      const wanted = originOf(address);
      if (wanted === null) return false;
      return originOf(url) === wanted || frames.values().some(({ origin }) => origin === wanted);
    },
  };
}

/** null where there is no origin that two documents could share. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin } = new URL(address);
  return origin === 'null' ? null : origin;
}
