import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECODERS } from '../../lib/decode/decoders/index.ts';
import { inspect } from '../../lib/decode/inspect.ts';
import { CASES } from './inspect-cases.ts';
import { allNodes, outline } from './outline.ts';

it.each(CASES)('%s', async (_, name, value, tree) => {
  expect(outline(await inspect(value, name))).toEqual(tree);
});

it('every format that can be read without a key has a case', () => {
  const met = new Set(
    CASES.flatMap(([, , , tree]) => tree.flatMap((line) => line.match(/\[(.+?)\]/)?.[1] ?? [])),
  );
  const readable = DECODERS.filter(({ readText, readBytes }) => readText || readBytes);
  expect(readable.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
});

it('ids are unique', () => {
  const ids = DECODERS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a name is known with the prefixes of browsers', async () => {
  expect((await inspect('a'.repeat(32), '__Host-csrftoken')).format).toBe('django-csrf');
});

describe('places', () => {
  /** What a span of a JSON text holds as it stands there. */
  it('say where a part stands in the text of its parent', async () => {
    const root = await inspect(' {"a" : "x\\n", "b": [ -1.5e3 , {"c":null}], "a":true} ');
    const found = allNodes(root)
      .flatMap((node) => node.children.map((child) => [node, child] as const))
      .map(([node, child]) => [
        child.path,
        child.span && node.text.slice(child.span.start, child.span.end),
      ]);
    expect(found).toEqual([
      ['/a', 'x\\n'],
      ['/b', '[ -1.5e3 , {"c":null}]'],
      ['/a~2', 'true'],
      ['/b/0', '-1.5e3'],
      ['/b/1', '{"c":null}'],
      ['/b/1/c', 'null'],
    ]);
  });

  it('and paths are unique, for any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const nodes = allNodes(await inspect(json));
        expect(new Set(nodes.map(({ path }) => path)).size).toBe(nodes.length);
        for (const node of nodes) {
          for (const { span, type, text } of node.children) {
            if (node.format !== 'json' || span === null || type === 'text') continue;
            expect(node.text.slice(span.start, span.end)).toBe(text);
          }
        }
      }),
    );
  });
});

it('numbers keep their digits', async () => {
  const [id] = (await inspect('{"id":12345678901234567890.10}')).children;
  expect(id?.text).toBe('12345678901234567890.10');
});
