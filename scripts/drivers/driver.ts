/** The browsers the extension is driven in. */
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** The unpacked extension. */
  readonly extensionDir: string;
  readonly headless: boolean;
  /** The browser's program; absent: the installed one is looked for. */
  readonly executablePath?: string;
  /** A profile folder that survives the browser; absent: a fresh one, removed afterwards. */
  readonly profile?: string;
  /** Whether frames of other sites may have unpartitioned cookies; 'allowed' by default. */
  readonly thirdPartyCookies?: 'allowed' | 'blocked';
  /**
   * Whether `*.test` names lead to this machine; true by default. In Firefox then every name does, since it
   * knows no patterns.
   */
  readonly testHosts?: boolean;
  /** Whether prompts for host access are answered with yes, or shown as to any user; 'grant' by default. */
  readonly prompts?: 'grant' | 'ask';
  /** Whether errors of the extension's pages are collected (it costs a little time); true by default. */
  readonly collectErrors?: boolean;
}

/** What a page under a real mouse and keyboard can do. Selectors are CSS; every verb waits for its element. */
export interface View {
  /**
   * Runs the function in the page. Arguments and result travel as JSON, and the function sees nothing
   * of the scope it was written in. An error thrown in the page is thrown here.
   */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Asks the page again and again until the function returns something truthy, and resolves to that. */
  waitFor<A extends unknown[], R>(
    fn: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<Truthy<R>>;
  click(selector: string): Promise<void>;
  doubleClick(selector: string): Promise<void>;
  rightClick(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  /** Presses one key with its modifiers, such as `Control+Shift+z`, `ArrowDown` or `/`. */
  press(chord: string): Promise<void>;
  /** Types into whatever has the focus, key by key. */
  type(text: string): Promise<void>;
  /** Replaces what a field holds, as one edit. */
  fill(selector: string, text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  /** The visible text of the first match, or of the whole page. */
  text(selector?: string): Promise<string>;
  /** Writes a PNG of what a person sees. */
  screenshot(path: string): Promise<void>;
  /** What axe-core finds wrong with the page, by all its rules or by some. */
  axe(rules?: readonly string[]): Promise<AxeViolation[]>;
  close(): Promise<void>;
}

/** A browser tab that shows a web page. */
export interface Tab extends View {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
}

export interface OpenOptions {
  /** In a cookie store of its own: an incognito window in Chromium, a container in Firefox. */
  readonly ownStore?: boolean;
}

export interface PanelOptions {
  /** Where DevTools stands: in the page's window, or in a window of its own. */
  readonly dock?: 'bottom' | 'right' | 'window';
}

/** A real browser with the extension in it. One launch serves many tests, one after the other. */
export interface Driver {
  readonly name: BrowserName;
  /** Where the extension's pages live, such as `chrome-extension://abc`. */
  readonly origin: string;
  /** Opens a new tab and waits for its load event. */
  open(url: string, options?: OpenOptions): Promise<Tab>;
  /** Opens the toolbar popup as a click on the extension's button does; the last one is closed first. */
  popup(tab: Tab): Promise<View>;
  /** Opens DevTools on the tab and shows the extension's panel. */
  panel(tab: Tab, options?: PanelOptions): Promise<View>;
  /** Does what a browser-wide shortcut of the extension does on a tab, such as `Alt+Shift+J`. */
  shortcut(tab: Tab, shortcut: string): Promise<void>;
  /** Opens the options page in a tab. */
  options(): Promise<View>;
  /** The tab that the extension itself opened on this page of its own; waits until it is there. */
  openedTab(path: string): Promise<View>;
  /** Gives the extension access to hosts, without a prompt. */
  grant(origins: string[]): Promise<void>;
  /** Takes access away again. */
  revoke(origins: string[]): Promise<void>;
  /** The colour scheme of everything opened from now on, DevTools included. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the background script as the browser does when it is idle; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Every cookie the browser holds, partitioned ones included, by the browser's own account. */
  cookies(): Promise<BrowserCookie[]>;
  clearCookies(): Promise<void>;
  /** Back to the moment after the installation: no cookies, no access, nothing stored. Close all views first. */
  reset(): Promise<void>;
  /** Console errors and uncaught exceptions of the extension's pages and worker since this was last asked. */
  errors(): Promise<string[]>;
  /** Resolves when the browser has ended, whoever closed it. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
  /** Ends the browser's process at once, as a crash does; a profile that is kept can be launched again. */
  kill(): Promise<void>;
}

/** A cookie as the browser's debugging protocol tells it, not the extension. */
export interface BrowserCookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot when it covers sub-domains. */
  readonly domain: string;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** Seconds since 1970; null for a session cookie. */
  readonly expires: number | null;
  /** The top-level site of a partitioned cookie; '' for an unpartitioned one. */
  readonly partition: string;
}

export interface AxeViolation {
  readonly id: string;
  readonly impact: string;
  readonly help: string;
  /** The elements at fault, as CSS selectors with axe's account of each. */
  readonly nodes: readonly string[];
}

export type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;
