import { codePieces } from './code-pieces.ts';
import type { Raw } from './json/raw.ts';

/** A cookie that Python puts into a client's jar, its attributes under their names, and where it does so. */
export interface DjangoCookie {
  readonly raw: Raw;
  /** From 1. */
  readonly line: number;
}

/** What stands before the first text of `client.cookies["name"]`. */
const COOKIES = /\.cookies\[\s*$/;

/** What stands between a name and a value: `] = `, or `].set(` with the name once more. */
const VALUE = /^\s*\]\s*=\s*$/;
const SET = /^\s*\]\s*\.set\(\s*$/;
const COMMA = /^\s*,\s*$/;

/** Between a name and the first of its attributes, and between an attribute and what it is. */
const UPDATE = /^\s*\]\s*\.update\(\s*\{\s*$/;
const COLON = /^\s*:\s*$/;
const TRUE = /^\s*:\s*True\s*[,}]/;

/** What code for the test client of Django does with its cookies, each name once; read, never run. */
export function cookiesInDjangoCode(source: string): DjangoCookie[] {
  const cookies = new Map<string, { raw: Record<string, unknown>; line: number }>();
  let name: string | null = null;
  let state: 'name' | 'set' | 'attribute' | null = null;
  let attribute = '';
  for (const { code, text, line } of codePieces(source)) {
    const cookie = name === null ? undefined : cookies.get(name);
    if (state === 'attribute' && cookie && TRUE.test(code)) cookie.raw[attribute] = true;
    if (text === null) break;
    if (COOKIES.test(code)) {
      name = text;
      state = 'name';
      if (!cookies.has(name)) {
        const raw = Object.assign(Object.create(null), { name, secure: false, httponly: false });
        cookies.set(name, { raw, line });
      }
    } else if (state === 'name' && SET.test(code)) state = 'set';
    else if (state === 'attribute' && cookie && COLON.test(code)) cookie.raw[attribute] = text;
    else if (UPDATE.test(code) || state === 'attribute') {
      state = 'attribute';
      attribute = text.toLowerCase();
    } else if (cookie && (VALUE.test(code) || (state === 'set' && COMMA.test(code)))) {
      cookie.raw.value = text;
      state = null;
    }
  }
  return [...cookies.values()];
}
