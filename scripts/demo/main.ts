import { startDemo } from './server.ts';

/** The demo alone, for a browser of one's own: `node scripts/demo/main.ts [PORT]`. */
const demo = await startDemo({ port: Number(process.argv[2] ?? 0) });
console.log(`Demo at ${demo.localUrl} (Ctrl+C stops it)`);
