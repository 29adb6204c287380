import { readJson } from '../base64.ts';

/**
 * What a value turns out to be once its wrapping is recognised.
 * - `token`: a JSON Web Token, signed; its claims are readable
 * - `signed`: readable content with a signature that ties it to the server
 * - `sealed`: encrypted content
 * - `plain`: content that is merely encoded
 */
export interface Structure {
  readonly kind: 'token' | 'signed' | 'sealed' | 'plain';
  /** The name of the format, for people; a proper name that needs no translation. */
  readonly format: string;
  /** The content as text, where it can be read without a key. */
  readonly content: string | null;
  /** Bytes of content that a sealed value has room for at most. */
  readonly room: number;
  /** Whether the content is JSON or the like rather than a mere text. */
  readonly isData: boolean;
  /** The keys of the object that the content is the JSON of; none for anything else. */
  readonly keys: readonly string[];
  /** Whether only the lack of any pattern says that the value is sealed. */
  readonly isGuess: boolean;
}

/** Reads one format. */
export interface StructureReader {
  /** The framework that the format belongs to; null for a format of no one framework. */
  readonly maker: string | null;
  /** What every value of the format begins with; empty where that differs. */
  readonly begins: string;
  /** Whether a value of it may be a single run of letters, with no sign that sets parts off. */
  readonly isOneRun: boolean;
  /** Takes a plain value (see `plainValue`) that begins so; null when it is another format. */
  readonly read: (value: string) => Structure | null;
}

/** `data` is what the content is the JSON of, for a reader that has parsed it. */
function structure(
  kind: Structure['kind'],
  format: string,
  content: string | null,
  room: number,
  data = readJson(content ?? ''),
): Structure {
  return {
    kind,
    format,
    content,
    room: Math.max(0, Math.floor(room)),
    isData: data !== null,
    keys: data && !Array.isArray(data) ? Object.keys(data) : [],
    isGuess: false,
  };
}

export function token(format: string, claims: string, data: object): Structure {
  return structure('token', format, claims, claims.length, data);
}

/** `content` is null where it is compressed: it could be read without a key, but not at once. */
export function signed(format: string, content: string | null, data?: object): Structure {
  return structure('signed', format, content, content?.length ?? 0, data);
}

export function sealed(format: string, room: number): Structure {
  return structure('sealed', format, null, room);
}

export function plain(format: string, content: string, data?: object | null): Structure {
  return structure('plain', format, content, content.length, data);
}
