import type { FirefoxWindow } from './gecko.ts';

/**
 * Runs in the browser's window: gathers uncaught exceptions and console errors of the extension's pages. BiDi
 * tells nothing of either for extensions (Firefox bug 1755014). Exceptions reach the parent's console from every
 * process; console calls stay in the process of the page, so `relay` runs there.
 */
export function watchErrors(origin: string, relay: string): void {
  const window = globalThis as unknown as FirefoxWindow;
  const { Ci, Services } = window;
  const errors: string[] = [];
  window.cookiescopeErrors = errors;
  // Firefox's own remarks on pages and backgrounds that are being closed: one had waited for an answer; one took its
  // listeners away; one had a message, and set a timer (both seen on a busy machine). They say no more than this.
  const onTheWayOut =
    /^(Promise (resolved|rejected) after context unloaded|InvalidStateError: An exception was thrown$|NS_ERROR_NOT_INITIALIZED:?\s*$)/;
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const { errorMessage, sourceName, lineNumber, columnNumber, flags } = message;
      if (!sourceName.startsWith(origin) || flags & Ci.nsIScriptError.warningFlag) return;
      if (onTheWayOut.test(errorMessage)) return;
      const place = `${sourceName.slice(origin.length + 1)}:${lineNumber}:${columnNumber}`;
      errors.push(`${place}: ${errorMessage}`);
    },
  });
  Services.ppmm.addMessageListener('cookiescope:console', ({ data }) => errors.push(data));
  Services.ppmm.loadProcessScript(`data:,${encodeURIComponent(relay)}`, true);
}

/** The process script that hands console errors to the browser's window. */
export function consoleRelay(origin: string): string {
  // The names of a process script's scope are no properties of its `globalThis`, so they are handed over.
  const scope = `{ Cc, Ci, Services, send: (text) => sendAsyncMessage('cookiescope:console', text) }`;
  return `(${relayConsole})(${JSON.stringify(origin)}, ${scope})`;
}

interface ConsoleCall {
  readonly level: string;
  readonly filename: string;
  readonly arguments: readonly unknown[];
}

interface ConsoleStorage {
  addLogEventListener(listener: (call: ConsoleCall) => void, principal: unknown): void;
}

interface ProcessScope {
  readonly Cc: Readonly<
    Record<'@mozilla.org/consoleAPI-storage;1', { getService(type: unknown): ConsoleStorage }>
  >;
  readonly Ci: { readonly nsIConsoleAPIStorage: unknown };
  readonly Services: { readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
  send(text: string): void;
}

/** Runs in every content process. */
function relayConsole(origin: string, { Cc, Ci, Services, send }: ProcessScope): void {
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  storage.addLogEventListener((call) => {
    if (!['error', 'assert', 'exception'].includes(call.level)) return;
    if (!call.filename.startsWith(origin)) return;
    send(`${call.filename.slice(origin.length + 1)}: ${call.arguments.map(String).join(' ')}`);
  }, Services.scriptSecurityManager.getSystemPrincipal());
}

/** Runs in the browser's window: the errors since this was last asked. */
export function takeErrors(): string[] {
  return (globalThis as unknown as FirefoxWindow).cookiescopeErrors?.splice(0) ?? [];
}
