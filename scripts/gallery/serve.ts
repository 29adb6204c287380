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
        export const i18n = { t: (key, params = []) => (texts.get(key) ?? key)
          .replace(/\\$([1-9])/g, (_, n) => params[n - 1] ?? '') };`;
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
