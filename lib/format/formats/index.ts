import type { Format } from '../format.ts';
import { anyJson } from './any-json.ts';
import { bruno } from './bruno.ts';
import { cookieEditor } from './cookie-editor.ts';
import { cookieManager } from './cookie-manager.ts';
import { cookieQuickManager } from './cookie-quick-manager.ts';
import { cookiescope } from './cookiescope.ts';
import { csv } from './csv.ts';
import { curl } from './curl.ts';
import { djangoTestClient } from './django-test-client.ts';
import { editThisCookie } from './edit-this-cookie.ts';
import { har } from './har.ts';
import { headerString } from './header-string.ts';
import { httpie } from './httpie.ts';
import { markdown } from './markdown.ts';
import { netscape } from './netscape.ts';
import { nodeFetch } from './node-fetch.ts';
import { playwright } from './playwright.ts';
import { postman } from './postman.ts';
import { puppeteer } from './puppeteer.ts';
import { pythonRequests } from './python-requests.ts';
import { selenium } from './selenium.ts';
import { setCookie } from './set-cookie.ts';
import { toughCookie } from './tough-cookie.ts';

/** The formats, in the order they are offered; what is told apart by an unmistakable shape comes before looser ones. */
export const FORMATS: readonly Format[] = [
  cookiescope,
  netscape,
  playwright,
  puppeteer,
  selenium,
  cookieQuickManager,
  editThisCookie,
  cookieEditor,
  cookieManager,
  har,
  httpie,
  toughCookie,
  postman,
  bruno,
  // Any list of cookies that the others leave over.
  anyJson,
  setCookie,
  curl,
  pythonRequests,
  nodeFetch,
  djangoTestClient,
  csv,
  markdown,
  // Nearly everything with a `=` in it looks like this one.
  headerString,
];
