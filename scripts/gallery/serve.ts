/**
 * `node scripts/gallery/serve.ts [port]`: every component of the design system on one page, to look at.
 * `?theme=light|dark`, `?density=compact`, `?dir=rtl` and `?show=<part>` change what is shown.
 */
import { fileURLToPath } from 'node:url';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { createServer, type Plugin } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const locale = fileURLToPath(new URL('../../components/locales/en.yml', import.meta.url));

/** `#i18n` without a browser: the English messages. */
function messages(): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id === '#i18n' ? '\0i18n' : null),
    async load(id) {
      if (id !== '\0i18n') return null;
      const parsed = await parseMessagesFile(locale);
      const texts = parsed.map((entry) => [
        entry.key.join('.'),
        entry.type === 'plural' ? Object.values(entry.plurals).join(' | ') : entry.message,
      ]);
      return `const texts = new Map(${JSON.stringify(texts)});
        const form = (text, count) => {
          const forms = text.split(' | ');
          return forms[Math.min(forms.length === 2 ? Number(count !== 1) : count, forms.length - 1)];
        };
        export const i18n = { t(key, ...options) {
          const count = options.find((each) => typeof each === 'number');
          const params = options.find(Array.isArray) ?? (count === undefined ? [] : [count]);
          const text = texts.get(key) ?? key;
          return (count === undefined ? text : form(text, count))
            .replace(/\\$([1-9])/g, (_, n) => params[n - 1] ?? '');
        } };`;
    },
  };
}

const server = await createServer({
  configFile: false,
  root,
  cacheDir: fileURLToPath(new URL('../../.cache/gallery', import.meta.url)),
  plugins: [messages()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { port: Number(process.argv[2] ?? 5199), strictPort: true },
});
await server.listen();
server.printUrls();
