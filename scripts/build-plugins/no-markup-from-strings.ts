import type { Plugin } from 'vite';

const ASSIGNMENT = /\w+\.innerHTML=\w+\.__html/;

/**
 * Takes `dangerouslySetInnerHTML` out of Preact. Cookies are hostile text: no string may become markup, not
 * even by mistake, and the linter of extensions warns of any code that could do it.
 */
export function noMarkupFromStrings(): Plugin {
  return {
    name: 'no-markup-from-strings',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.\w+$/.test(id.replaceAll('\\', '/'))) return null;
      if (!ASSIGNMENT.test(code)) {
        throw new Error(`${id} sets innerHTML in another way now: see ${import.meta.filename}`);
      }
      return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
    },
  };
}
