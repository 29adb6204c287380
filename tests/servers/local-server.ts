/** A server on a free port of this machine. */
export interface LocalServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. Any host name that leads there will do. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** A server with the key that signs its cookies. */
export interface SigningServer extends LocalServer {
  readonly secret: string;
}
