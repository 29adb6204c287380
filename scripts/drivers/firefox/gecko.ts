/**
 * The parts of Firefox's own window that are used here: none is a public interface, and a new Firefox may move
 * them. Functions that run there take them from `globalThis as unknown as FirefoxWindow`, since they see nothing
 * of the scope they were written in.
 */
export interface FirefoxWindow {
  readonly document: Document;
  readonly ChromeUtils: { importESModule<T>(url: string): T };
  readonly Ci: {
    readonly nsIScriptError: (abstract new () => ScriptError) & { readonly warningFlag: number };
  };
  readonly CustomizableUI: { addWidgetToArea(id: string, area: string): void; AREA_NAVBAR: string };
  readonly Services: Services;
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: Extension } };
  readonly gBrowser: { getTabForBrowser(browser: XulBrowser): XulTab };
  synthesizeMouseEvent(type: string, x: number, y: number, details: object): void;
  /** What `prepareWindow` puts there for the other functions. */
  cookiescope: WindowTools;
  /** What `watchErrors` gathers. */
  cookiescopeErrors?: string[];
}

export interface WindowTools {
  /** Makes a view of the extension known to BiDi, and gives its id there. */
  adopt(view: XulBrowser): string | null;
  /** Gives the keyboard to an adopted view. */
  focus(id: string): void;
  /** Opens DevTools on the tab with that id in BiDi, or gives the open one. */
  openToolbox(tabId: string, hostType: string): Promise<Toolbox>;
  /** The browser that the extension's panel is shown in. */
  panelView(toolbox: Toolbox): XulBrowser | null;
  /** The tab's open DevTools, if any. */
  toolbox(tabId: string): Toolbox | null;
}

export interface Services {
  readonly console: { registerListener(listener: { observe(message: object): void }): void };
  readonly cookies: { readonly cookies: readonly GeckoCookie[]; removeAll(): void };
  readonly obs: { notifyObservers(subject: null, topic: string): void };
  /** The message manager of all content processes. */
  readonly ppmm: {
    addMessageListener(name: string, listener: (message: { readonly data: string }) => void): void;
    loadProcessScript(url: string, future: boolean): void;
  };
  readonly prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
  };
}

export interface ScriptError {
  readonly errorMessage: string;
  readonly sourceName: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
  readonly flags: number;
}

export interface GeckoCookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  readonly path: string;
  readonly isSecure: boolean;
  readonly isHttpOnly: boolean;
  readonly isSession: boolean;
  /** Milliseconds since 1970. */
  readonly expiry: number;
  readonly originAttributes: { readonly partitionKey: string };
}

export interface Extension {
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
}

/** A place in the tree of documents and frames, whichever process it lives in. */
interface BrowsingContext {
  readonly currentWindowGlobal: {
    drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap>;
  };
}

/** A window that stands in Firefox's own process. */
export interface ChromeWindow {
  readonly browsingContext: BrowsingContext;
  /** Where the content of the window begins on the screen, in CSS pixels. */
  readonly mozInnerScreenX: number;
  readonly mozInnerScreenY: number;
  resizeTo(width: number, height: number): void;
}

export interface XulBrowser extends HTMLElement {
  permanentKey?: object | null;
  readonly browsingContext: BrowsingContext;
}

export type XulTab = Element;

export interface Toolbox {
  readonly doc: Document;
  readonly topWindow: ChromeWindow;
  readonly additionalToolDefinitions: ReadonlyMap<string, unknown>;
  selectTool(id: string): Promise<unknown>;
  destroy(): Promise<void>;
}
