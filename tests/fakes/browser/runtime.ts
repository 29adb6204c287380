import { createEvent, type FakeEvent } from './event.ts';

export interface Sender {
  readonly id?: string;
  readonly url?: string;
}

type Respond = (answer: unknown) => void;

export interface FakePort {
  readonly name: string;
  readonly sender?: Sender;
  readonly onMessage: FakeEvent<[unknown]>;
  readonly onDisconnect: FakeEvent<[]>;
  postMessage(message: unknown): void;
  disconnect(): void;
}

const ID = 'cookiescope';
const ORIGIN = `moz-extension://${ID}`;

/** `browser.runtime`: what one page sends, the listeners in the same test get, as copies. */
export function createRuntime() {
  const onMessage = createEvent<[unknown, Sender, Respond]>();
  const onStartup = createEvent<[]>();
  const onConnect = createEvent<[FakePort]>();
  const ports = new Set<{ cut(): void }>();
  /** Who the messages and ports come from; a test may put someone else in the place of our page. */
  const control = { sender: { id: ID, url: `${ORIGIN}/panel.html` } as Sender };

  function connect({ name }: { name: string }): FakePort {
    const { page, background } = createPair(name, control.sender);
    // The listeners of a stopped background are gone with it, and the page hears that its port has ended.
    const cut = () => {
      background.onDisconnect.fire();
      page.onDisconnect.fire();
    };
    const port = { cut };
    ports.add(port);
    background.onDisconnect.addListener(() => ports.delete(port));
    onConnect.fire(background);
    return page;
  }

  return {
    control,
    /** Ends every port as the browser does when it stops the background. */
    stopBackground() {
      for (const { cut } of [...ports]) cut();
    },
    openPorts: () => ports.size,
    api: {
      id: ID,
      getURL: (path: string) => `${ORIGIN}${path}`,
      openOptionsPage: async () => {},
      sendMessage: (message: unknown): Promise<unknown> => {
        if (onMessage.listeners === 0) {
          return Promise.reject(new Error('Could not establish connection.'));
        }
        return new Promise((resolve) => {
          onMessage.fire(copy(message), control.sender, (answer) => resolve(copy(answer)));
        });
      },
      onMessage,
      onStartup,
      connect,
      onConnect,
    },
  };
}

/** The two ends of a connection. */
function createPair(name: string, sender: Sender) {
  const page = createEnd(name);
  const background = { ...createEnd(name), sender };
  const link = { open: true };
  wire(page, background, link);
  wire(background, page, link);
  page.onDisconnect.addListener(() => {
    link.open = false;
  });
  return { page, background };
}

function createEnd(name: string): FakePort {
  return {
    name,
    onMessage: createEvent<[unknown]>(),
    onDisconnect: createEvent<[]>(),
    postMessage() {},
    disconnect() {},
  };
}

function wire(end: FakePort, other: FakePort, link: { open: boolean }): void {
  end.postMessage = (message) => {
    if (!link.open) throw new Error('Attempting to use a disconnected port object');
    other.onMessage.fire(copy(message));
  };
  // Only the other end hears of it.
  end.disconnect = () => {
    link.open = false;
    other.onDisconnect.fire();
  };
}

/** What arrives is what JSON leaves of it. */
function copy(message: unknown): unknown {
  return message === undefined ? undefined : JSON.parse(JSON.stringify(message));
}
