/** The layers of the extension, and what each may import: DESIGN in one table. */
const MAY_IMPORT = {
  entrypoints: ['entrypoints', 'components', 'ui', 'store', 'browser', 'domains', 'cookie'],
  components: ['components', 'ui', 'store', 'domains', 'cookie'],
  ui: ['ui'],
  store: ['store', 'domains', 'cookie'],
  browser: ['browser', 'domains', 'cookie'],
  domains: ['domains', 'cookie'],
  cookie: ['cookie'],
} as const;

export type Layer = keyof typeof MAY_IMPORT;

/** The layer of a file. Every folder of `lib` is a domain, but for those that stand for a layer of their own. */
export function layerOf(path: string): Layer {
  const [top = '', folder = ''] = path.split('/');
  if (top === 'entrypoints') return 'entrypoints';
  if (top === 'components') return folder === 'ui' ? 'ui' : 'components';
  if (folder === 'store' || folder === 'browser' || folder === 'cookie') return folder;
  return 'domains';
}

export function mayImport(from: Layer, to: Layer): boolean {
  return (MAY_IMPORT[from] as readonly Layer[]).includes(to);
}

/** What a layer may import, in words for a message. */
export function allowed(layer: Layer): string {
  return MAY_IMPORT[layer].join(', ');
}
