import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from './architecture/cycles.ts';
import { FAMILIES } from './architecture/families.ts';
import { allowed, layerOf, mayImport } from './architecture/layers.ts';
import { DYNAMIC_KEYS, isOfFamily } from './architecture/messages.ts';
import { exists, files, read, readSource, type Source } from './architecture/source.ts';
import { messages } from './fakes/i18n.ts';

// The conventions of the project, as far as a machine can check them. Each failure says what to do.

const sources = files('{entrypoints,components,lib}/**/*.{ts,tsx}').map(readSource);
const isOurs = (path: string) => /^(entrypoints|components|lib)\//.test(path);
const pure = sources.filter(({ path }) => ['domains', 'cookie', 'store'].includes(layerOf(path)));

describe('imports', () => {
  it('name files that are there, with their ending', () => {
    const broken = sources.flatMap(({ path, imports }) =>
      imports
        .filter((each) => isOurs(each) && (extname(each) === '' || !exists(each)))
        .map(
          (each) => `${path} imports ${each}: write the path of the file with .ts, .tsx or .css`,
        ),
    );
    expect(broken).toEqual([]);
  });

  it('point one way', () => {
    const wrong = sources.flatMap(({ path, imports }) => {
      const layer = layerOf(path);
      return imports
        .filter((each) => isOurs(each) && !mayImport(layer, layerOf(each)))
        .map(
          (each) =>
            `${path} imports ${each}: ${layer} may import ${allowed(layer)} only. ` +
            'Pass it in as an argument, or move what both need further down',
        );
    });
    expect(wrong).toEqual([]);
  });

  it('stay within the extension', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((each) => /^(tests|scripts|public|\.\.)\//.test(each))
        .map((each) => `${path} imports ${each}, which is no part of the extension`),
    );
    expect(wrong).toEqual([]);
  });

  it('make no cycle', () => {
    const graph = new Map(sources.map(({ path, imports }) => [path, imports.filter(isOurs)]));
    const cycles = cyclesOf(graph).map((cycle) => cycle.join(' → '));
    expect(cycles, 'Give what they share a file of its own, lower down').toEqual([]);
  });

  it('make no cycle between the folders of lib', () => {
    const graph = new Map<string, string[]>();
    for (const { path, imports } of sources) {
      const folder = folderOf(path);
      if (!folder) continue;
      const others = imports.map(folderOf).filter((each) => each !== null && each !== folder);
      graph.set(folder, [...(graph.get(folder) ?? []), ...(others as string[])]);
    }
    const cycles = cyclesOf(graph).map((cycle) => cycle.join(' → '));
    expect(cycles, 'The shared idea is missing a name: give it a folder lower down').toEqual([]);
  });

  function folderOf(path: string): string | null {
    return /^lib\/[^/]+/.exec(path)?.[0] ?? null;
  }
});

describe('the browser', () => {
  const outside = sources.filter(({ path }) => layerOf(path) !== 'browser');

  it('is named in lib/browser/api.ts alone', () => {
    const named = sources
      .filter(({ imports }) =>
        imports.some((each) => each.startsWith('@wxt-dev/webextension-polyfill')),
      )
      .map(({ path }) => path);
    expect(named).toEqual(['lib/browser/api.ts']);
  });

  it('and its types are of no concern outside lib/browser', () => {
    const isBrowserPackage = (name: string) =>
      /^(wxt|webextension-polyfill)(\/|$)/.test(name) &&
      !/^wxt\/utils\/define-(background|unlisted-script)$/.test(name);
    const wrong = outside.flatMap(({ path, imports }) =>
      imports
        .filter(isBrowserPackage)
        .map((each) => `${path} imports ${each}: go through a function of lib/browser`),
    );
    expect(wrong).toEqual([]);
  });

  it('is not reached by its globals', () => {
    const wrong = outside.flatMap(({ path, members }) =>
      members
        .filter((each) =>
          /^(browser|chrome)\.|^(globalThis|window|self)\.(browser|chrome)$/.test(each),
        )
        .map((each) => `${path} uses ${each}: go through a function of lib/browser`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('lib outside lib/browser is pure', () => {
  const forbidden = ['Date.now', 'Math.random', 'performance.now', 'crypto.getRandomValues'];

  it('it has no clock and no dice', () => {
    const wrong = pure.flatMap(({ path, members, created }) => [
      ...members
        .filter((each) => forbidden.includes(each))
        .map((each) => `${path} uses ${each}: take what it gives as an argument`),
      ...created
        .filter((each) => each === 'Date()')
        .map(() => `${path} uses new Date(): take the time as an argument`),
    ]);
    expect(wrong).toEqual([]);
  });

  it('it has no page and no timers', () => {
    const wrong = pure.flatMap(({ path, members, text }) => [
      ...members
        .filter((each) => /^(document|window|navigator|location)\./.test(each))
        .map((each) => `${path} uses ${each}: that is the business of components or lib/browser`),
      ...(/\b(setTimeout|setInterval|requestAnimationFrame|fetch)\(/.test(text)
        ? [`${path} sets a timer or fetches: take a function that does it as an argument`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('it knows no texts', () => {
    const wrong = sources
      .filter(({ path, imports }) => path.startsWith('lib/') && imports.includes('#i18n'))
      .map(({ path }) => `${path} imports #i18n: return a code, and word it in components`);
    expect(wrong).toEqual([]);
  });
});

it('hostile text is never markup', () => {
  const markup = /(^|\.)(innerHTML|outerHTML|insertAdjacentHTML|write|writeln|srcdoc)$/;
  const wrong = sources.flatMap(({ path, members, attributes }) => [
    ...members
      .filter((each) => markup.test(each) && !/^(?!document\.).*write(ln)?$/.test(each))
      .map((each) => `${path} uses ${each}: show text as text`),
    ...attributes
      .filter((each) => ['dangerouslySetInnerHTML', 'srcdoc', 'innerHTML'].includes(each))
      .map((each) => `${path} has the attribute ${each}: show text as text`),
  ]);
  expect(wrong).toEqual([]);
});

describe.each(FAMILIES)('$folder', ({ folder, kind, tests, codes, others }) => {
  const members = files(`${folder}/*.ts`)
    .filter((path) => ![...others, 'index.ts'].includes(basename(path)))
    .map(readSource);

  it('has every file in its list', () => {
    const listed = new Set(readSource(`${folder}/index.ts`).imports);
    const missing = members
      .filter(({ path }) => !listed.has(path))
      .map(({ path }) => `${path} is not in ${folder}/index.ts: add the ${kind} to the list there`);
    expect(missing).toEqual([]);
    expect(members.length).toBeGreaterThan(0);
  });

  it('has every file tested', () => {
    const tested = files(`${tests}/**/*.*`).map(read).join('\n');
    const missing = members
      .filter((member) => !namesOf(member, codes).some((name) => tested.includes(name)))
      .map(({ path }) => `Nothing in ${tests} speaks of ${path}: add rows for this ${kind}`);
    expect(missing).toEqual([]);
  });
});

/** What a test knows a file by: the codes it gives, or else its name, those of its exports, or a text in it. */
function namesOf({ path, text, texts }: Source, section: string | null): string[] {
  const codes = texts.filter((each) => section && messages.has(`${section}.${each}`));
  if (codes.length > 0) return codes.map((code) => `'${code}'`);
  const exported = [...text.matchAll(/^export (?:const|function) (\w+)/gm)];
  return [
    basename(path, '.ts'),
    ...exported.map(([, name = '']) => name),
    ...texts.filter(({ length }) => length > 3),
  ];
}

describe('messages', () => {
  // Those with @@ are the browser's own.
  const keys = [...messages.keys()].filter((key) => !key.startsWith('@@'));
  const texts = sources
    .filter(({ path }) => !path.startsWith('lib/'))
    .flatMap(({ path, texts }) => texts.map((text) => ({ path, text })));
  /** What pages and background call their messages to each other. */
  const wire = new Set(readSource('lib/browser/protocol.ts').texts);
  const isSection = (text: string) => keys.some((key) => key.startsWith(`${text}.`));
  const keyLike = texts.filter(
    ({ text }) =>
      /^\w+(\.[\w*]+)+$/.test(text) && isSection(text.split('.')[0] ?? '') && !wire.has(text),
  );
  const literal = keyLike.filter(({ text }) => !text.includes('*') && !isSection(text));
  const templates = keyLike.filter(({ text }) => text.includes('*'));

  it('that are used are in components/locales/en.yml', () => {
    const missing = literal
      .filter(({ text }) => !messages.has(text))
      .map(({ path, text }) => `${path} uses ${text}: add it to components/locales/en.yml`);
    expect(missing).toEqual([]);
  });

  it('whose keys are made at run time are of a family that is known', () => {
    const unknown = templates
      .filter(({ text }) => !DYNAMIC_KEYS.includes(text))
      .map(({ path, text }) => `${path} makes ${text}: add it to tests/architecture/messages.ts`);
    expect(unknown).toEqual([]);
    const made = new Set(texts.flatMap(({ text }) => [text, `${text}.*`]));
    const idle = DYNAMIC_KEYS.filter((family) => !made.has(family)).map(
      (family) => `Nothing makes ${family}: take it out of tests/architecture/messages.ts`,
    );
    expect(idle).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(literal.map(({ text }) => text));
    const manifest = [...read('wxt.config.ts').matchAll(/__MSG_(\w+?)__/g)];
    for (const [, name = ''] of manifest) used.add(name.replaceAll('_', '.'));
    const idle = keys
      .filter((key) => !used.has(key) && !DYNAMIC_KEYS.some((family) => isOfFamily(key, family)))
      .map((key) => `Nothing uses ${key}: take it out of components/locales/en.yml`);
    expect(idle).toEqual([]);
  });
});

describe('tests', () => {
  it('put modules in the place of others only where each file has a worker of its own', () => {
    const wrong = files('tests/**/*.{ts,tsx}')
      .filter((path) => !path.startsWith('tests/browser/'))
      .filter((path) => /\bvi\.(mock|doMock|resetModules)\(/.test(read(path)))
      .map((path) => `${path} replaces a module, also for the files after it: pass it in instead`);
    expect(wrong).toEqual([]);
  });
});
