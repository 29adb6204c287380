import { EventEmitter } from 'node:events';
import WebSocket from 'ws';
import { PATIENCE_MS } from '../poll.ts';

/** What the commands used here answer; each names the few fields that are read. */
export interface BidiResults {
  'session.new': unknown;
  'session.subscribe': unknown;
  'browser.close': unknown;
  'browser.createUserContext': { readonly userContext: string };
  'webExtension.install': { readonly extension: string };
  'browsingContext.create': { readonly context: string };
  'browsingContext.navigate': unknown;
  'browsingContext.reload': unknown;
  'browsingContext.close': unknown;
  'browsingContext.activate': unknown;
  'browsingContext.captureScreenshot': { readonly data: string };
  'browsingContext.getTree': {
    readonly contexts: readonly { readonly context: string; readonly url: string }[];
  };
  'script.evaluate':
    | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
    | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
  'input.performActions': unknown;
}

type Message =
  | { readonly type: 'success'; readonly id: number; readonly result: unknown }
  | {
      readonly type: 'error';
      readonly id: number;
      readonly error: string;
      readonly message: string;
    }
  | { readonly type: 'event'; readonly method: string; readonly params: unknown };

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * A WebDriver BiDi connection to Firefox (https://w3c.github.io/webdriver-bidi/). puppeteer has one too, but
 * it reaches neither `moz-extension:` pages nor the browser's own window.
 */
export class Bidi {
  readonly events = new EventEmitter();
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data))));
    socket.on('close', () => {
      for (const { reject } of this.#pending.values()) reject(new Error('Firefox has ended'));
      this.#pending.clear();
    });
  }

  static connect(url: string): Promise<Bidi> {
    return new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { maxPayload: 0, handshakeTimeout: PATIENCE_MS });
      const bidi = new Bidi(socket);
      socket.once('open', () => resolve(bidi));
      socket.once('error', reject);
    });
  }

  send<Method extends keyof BidiResults>(
    method: Method,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<BidiResults[Method]> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new Error(`${method}: Firefox has ended`));
        return;
      }
      this.#pending.set(id, {
        resolve: (result) => resolve(result as BidiResults[Method]),
        reject: (error) => reject(new Error(`${method}: ${error.message}`, { cause: error })),
      });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.#socket.close();
  }

  #receive(message: Message): void {
    if (message.type === 'event') {
      this.events.emit(message.method, message.params);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if (message.type === 'success') pending?.resolve(message.result);
    else pending?.reject(new Error(`${message.error}: ${message.message}`));
  }
}
